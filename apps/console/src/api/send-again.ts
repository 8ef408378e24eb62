import { Problem } from './problem';

export interface Signing {
  sign(request: Request): Promise<void>;
  takesNonce(answer: Response): boolean;
  renewToken(): Promise<boolean>;
  /** Whether the issuer has said that the session is over. */
  isOver(): boolean;
}

const send = (request: Request): Promise<Response> =>
  fetch(request).catch(() => {
    throw new Problem(0);
  });

/**
 * Sends a request signed; again with the nonce that the gateway asks for, and again with a renewed token where the token
 * was refused. @throws Problem where nothing answers
 */
export async function sendAgain(
  request: Request,
  { sign, takesNonce, renewToken, isOver }: Signing,
): Promise<Response> {
  for (let [left, renewed] = [2, false]; ; left--) {
    const again = left > 0 ? request.clone() : undefined;
    await sign(request);
    const answer = await send(request);
    if (answer.status !== 401 || !again) return answer;
    if (!takesNonce(answer)) {
      if (renewed) return answer;
      renewed = await renewToken();
      // an issuer that is away is a line that is away: nobody has to sign in again
      if (!renewed && !isOver()) throw new Problem(0);
      if (!renewed) return answer;
    }
    request = again;
  }
}
