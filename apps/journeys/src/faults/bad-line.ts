import { newId } from '@homeward/kernel';
import type { Api } from '../api';
import type { Random } from './random';

export interface Answered {
  status: number;
  body: { version?: number; familyId?: string; broken?: { code: string }[] };
}

interface Request {
  at: string;
  body?: object;
  ifMatch?: number;
}

const patienceMs = 180_000;
/** There is no definite answer: try again with the same key. */
const isOpen = (status: number): boolean => status === 0 || status === 429 || status >= 500;

/** A client on a bad connection: hangs up during requests, and repeats each with the same key until it is answered. */
export class BadLine {
  requests = 0;
  repeated = 0;

  constructor(
    private readonly api: Api,
    private readonly random: Random,
    private readonly url: () => string,
  ) {}

  /** @returns the first answer that is a success or a refusal; it tries again after any other */
  async ask(user: string, method: string, path: string, request: Request): Promise<Answered> {
    const key = newId();
    const giveUp = performance.now() + patienceMs;
    for (let attempt = 0; ; attempt++) {
      this.requests++;
      const answer = await this.once(user, method, path, request, key);
      if (!isOpen(answer.status)) return answer;
      if (performance.now() > giveUp) throw new Error(`${method} ${path.split('/')[0]}: no answer (${answer.status}).`);
      this.repeated++;
      await new Promise((resolve) => setTimeout(resolve, Math.min(1_000, 25 * 2 ** attempt)));
    }
  }

  private async once(user: string, method: string, path: string, r: Request, key: string): Promise<Answered> {
    const hangUp = this.random.chance(0.05)
      ? AbortSignal.timeout(1 + this.random.below(30))
      : AbortSignal.timeout(30_000);
    try {
      const response = await fetch(`${this.url()}/api/${path}`, {
        method,
        headers: {
          authorization: `Bearer ${await this.api.token(user)}`,
          'idempotency-key': key,
          'exercise-time': r.at,
          ...(r.body && { 'content-type': 'application/json' }),
          ...(r.ifMatch !== undefined && { 'if-match': `"${r.ifMatch}"` }),
        },
        body: r.body && JSON.stringify(r.body),
        signal: hangUp,
      });
      return { status: response.status, body: (await response.json()) as Answered['body'] };
    } catch {
      return { status: 0, body: {} };
    }
  }
}
