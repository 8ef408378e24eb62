import { createRemoteJWKSet, jwtVerify, type JWTVerifyGetKey } from 'jose';
import { roles, type Role } from './roles';

export interface TokenOptions {
  /** Expected `iss`. */
  issuer: string;
  /** Where the issuer's keys are; may be an inside address. */
  jwksUrl: string;
  /** Expected `aud`. */
  audience: string;
}

export interface VerifiedToken {
  subject: string;
  roles: Role[];
  /** The OAuth client that the token was given to. */
  clientId?: string;
}

/** Verifies access tokens (JWT) of the configured OpenID Connect issuer. */
export class TokenVerifier {
  private readonly keys: JWTVerifyGetKey;

  constructor(
    private readonly options: TokenOptions,
    keys?: JWTVerifyGetKey,
  ) {
    this.keys = keys ?? createRemoteJWKSet(new URL(options.jwksUrl), { cooldownDuration: 1_000 });
  }

  /** @throws when the token is not one of ours, or has expired */
  async verify(token: string): Promise<VerifiedToken> {
    const { issuer, audience } = this.options;
    const { payload } = await jwtVerify(token, this.keys, { issuer, audience, clockTolerance: 5 });
    const claimed = Array.isArray(payload['roles']) ? payload['roles'] : [];
    return {
      subject: payload.sub ?? 'unknown',
      roles: roles.filter((r) => claimed.includes(r)),
      clientId: typeof payload['client_id'] === 'string' ? payload['client_id'] : undefined,
    };
  }
}
