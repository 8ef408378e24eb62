import { Problem } from './problem';

export interface Signing {
  sign(request: Request): Promise<void>;
  takesNonce(answer: Response): boolean;
  renewToken(): Promise<boolean>;
}

const send = (request: Request): Promise<Response> =>
  fetch(request).catch(() => {
    throw new Problem(0);
  });

/**
 * Sends a request signed; again with the nonce that the gateway asks for, and again with a renewed token where the token
 * was refused. @throws Problem where nothing answers
 */
export async function sendAgain(request: Request, { sign, takesNonce, renewToken }: Signing): Promise<Response> {
  for (let [left, renewed] = [2, false]; ; left--) {
    const again = left > 0 ? request.clone() : undefined;
    await sign(request);
    const answer = await send(request);
    if (answer.status !== 401 || !again) return answer;
    if (!takesNonce(answer)) {
      if (renewed || !(await renewToken())) return answer;
      renewed = true;
    }
    request = again;
  }
}
