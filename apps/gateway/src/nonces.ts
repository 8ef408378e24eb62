import { createHmac, randomBytes } from 'node:crypto';

const stepMs = 60_000;

/** Nonces for proofs of browsers whose clock is wrong: each is good for one to two minutes, and none is kept. */
export class Nonces {
  private readonly secret = randomBytes(32);

  /** @param now milliseconds since 1970 */
  constructor(private readonly now: () => number) {}

  present(): string {
    return this.of(Math.floor(this.now() / stepMs));
  }

  isGood(nonce: string): boolean {
    const step = Math.floor(this.now() / stepMs);
    return nonce === this.of(step) || nonce === this.of(step - 1);
  }

  private of(step: number): string {
    return createHmac('sha256', this.secret).update(String(step)).digest('base64url');
  }
}
