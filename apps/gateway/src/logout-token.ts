import { createRemoteJWKSet, jwtVerify, type JWTVerifyGetKey } from 'jose';
import { machineMs } from '@homeward/kernel';
import type { SignedOut } from './ended-sessions';

const signOut = 'http://schemas.openid.net/event/backchannel-logout';
const validMs = 120_000;

/** Not a sign-out that this issuer sent to us, or one that came before. */
export class NoLogout extends Error {}

/** Reads logout tokens (OpenID Connect Back-Channel Logout 1.0), each once. */
export class LogoutTokens {
  private readonly keys: JWTVerifyGetKey;
  /** Those that came, until they would not be valid any more; the earliest first. */
  private readonly seen = new Map<string, number>();

  constructor(
    private readonly options: { issuer: string; clientId: string; jwksUrl: string },
    keys?: JWTVerifyGetKey,
  ) {
    this.keys = keys ?? createRemoteJWKSet(new URL(options.jwksUrl), { cooldownDuration: 1_000 });
  }

  /** @throws NoLogout, or another error when that cannot be checked now */
  async read(token: string): Promise<SignedOut> {
    const { payload } = await jwtVerify(token, this.keys, {
      issuer: this.options.issuer,
      audience: this.options.clientId,
      typ: 'logout+jwt',
      requiredClaims: ['jti', 'iat', 'events'],
      maxTokenAge: validMs / 1_000,
      clockTolerance: 5,
    });
    const { sid, sub, jti, events, nonce } = payload;
    const isSignOut = typeof events === 'object' && events !== null && Object.hasOwn(events, signOut);
    if (!isSignOut || nonce !== undefined) throw new NoLogout('no sign-out');
    if (typeof sid !== 'string' && sub === undefined) throw new NoLogout('of nobody');
    this.takeOnce(jti!);
    return { sid: typeof sid === 'string' ? sid : undefined, sub };
  }

  private takeOnce(jti: string): void {
    const now = machineMs();
    for (const [other, until] of this.seen) {
      if (until > now) break;
      this.seen.delete(other);
    }
    if (this.seen.has(jti)) throw new NoLogout('again');
    this.seen.set(jti, now + validMs + 10_000);
  }
}
