import { createHash } from 'node:crypto';
import { EmbeddedJWK, calculateJwkThumbprint, jwtVerify, type JWTPayload } from 'jose';
import { addressOfANo } from '@homeward/http';
import { Nonces } from './nonces';

/** What a proof has to be about: the token as it was sent, the key that it is bound to, and the request. */
export interface Proven {
  token: string;
  thumbprint: string;
  method: string;
  /** As it came, with its query. */
  url: string;
}

/** How far the clock of a browser may be off; further, it has to send a nonce. */
const windowMs = 60_000;
/** As long as a proof can be used, by its time or by its nonce. */
const rememberedMs = 150_000;
const mostRemembered = 200_000;

/** Proofs that a request comes from the browser to which its token was given (DPoP, RFC 9449), each good once. */
export class Proofs {
  readonly nonces: Nonces;
  private readonly used = new Map<string, number>();

  /**
   * @param origins the addresses at which people reach us
   * @param now milliseconds since 1970
   */
  constructor(
    private readonly origins: readonly string[],
    private readonly now: () => number,
  ) {
    this.nonces = new Nonces(now);
  }

  /** @returns `wrong time` for a proof that is right but for its time: with a nonce it is accepted */
  async check(proof: string, about: Proven): Promise<'good' | 'wrong' | 'wrong time'> {
    const read = await jwtVerify(proof, EmbeddedJWK, { typ: 'dpop+jwt', algorithms: ['ES256', 'EdDSA'] }).catch(
      () => undefined,
    );
    if (!read || !this.isAbout(read.payload, about)) return 'wrong';
    if ((await calculateJwkThumbprint(read.protectedHeader.jwk!)) !== about.thumbprint) return 'wrong';
    if (!this.isOfNow(read.payload)) return 'wrong time';
    return this.takeOnce(`${about.thumbprint} ${read.payload.jti}`) ? 'good' : 'wrong';
  }

  private isAbout({ htm, htu, ath, jti }: JWTPayload, { token, method, url }: Proven): boolean {
    const digest = createHash('sha256').update(token).digest('base64url');
    if (typeof jti !== 'string' || jti.length > 100) return false;
    return ath === digest && htm === method && typeof htu === 'string' && this.isSamePlace(method, htu, url);
  }

  private isSamePlace(method: string, htu: string, url: string): boolean {
    if (!URL.canParse(htu)) return false;
    const { origin, pathname: written } = new URL(htu);
    const pathname = addressOfANo(method, written) ?? written; // as it has come here
    const came = this.origins.includes(origin) && origin + url;
    return came !== false && URL.canParse(came) && new URL(came).pathname === pathname;
  }

  private isOfNow({ iat, nonce }: JWTPayload): boolean {
    if (typeof nonce === 'string' && this.nonces.isGood(nonce)) return true;
    return typeof iat === 'number' && Math.abs(iat * 1_000 - this.now()) <= windowMs;
  }

  private takeOnce(id: string): boolean {
    const now = this.now();
    for (const [other, until] of this.used) {
      if (until > now && this.used.size < mostRemembered) break;
      this.used.delete(other);
    }
    if (this.used.has(id)) return false;
    this.used.set(id, now + rememberedMs);
    return true;
  }
}
