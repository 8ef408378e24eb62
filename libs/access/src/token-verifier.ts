import { DependencyAway } from '@homeward/kernel';
import { createRemoteJWKSet, errors, jwtVerify, type JWTVerifyGetKey } from 'jose';
import { readAssignment, type Assignment } from './assignment';
import { demandOwnToken } from './own-token';
import { roles, type Role } from './roles';

export interface TokenOptions {
  /** Expected `iss`. */
  issuer: string;
  /** Where the issuer's keys are; may be an internal address. */
  jwksUrl: string;
  /** The service that verifies: tokens of programs have to be for it (`resources.ts`). */
  service: string;
}

/** Errors of fetching the issuer's keys: the token may well be valid. */
const ofKeys = new Set(['ERR_JOSE_GENERIC', 'ERR_JWKS_TIMEOUT', 'ERR_JWKS_INVALID']);
const isAboutToken = (error: unknown): boolean => error instanceof errors.JOSEError && !ofKeys.has(error.code);

/** A token is accepted for at most this long after it expired, or after the issuer withdrew its key. */
const verifiedForMs = 10_000;
const mostTokens = 5_000;

export interface VerifiedToken {
  subject: string;
  roles: Role[];
  /** Where and when they have them. What cannot be read is left out. */
  assignments: Assignment[];
  /** When it ends, in milliseconds since 1970. */
  endsAt: number;
  /** What the issuer calls them beside the subject, where its tokens say so: full name, user name, address. */
  names?: string[];
  /** The OAuth client that the token was issued to. */
  clientId?: string;
}

/** Issuers whose attributes are texts send each assignment as JSON in a text. */
function asObject(one: unknown): unknown {
  try {
    return typeof one === 'string' ? JSON.parse(one) : one;
  } catch {
    return undefined;
  }
}

const asList = (claim: unknown): unknown[] => (Array.isArray(claim) ? claim : []);

/** Verifies access tokens (JWT) of the configured OpenID Connect issuer. */
export class TokenVerifier {
  private readonly keys: JWTVerifyGetKey;
  /** Tokens whose signature was checked before: a client sends the same one with every request. */
  private readonly verified = new Map<string, { token: VerifiedToken; until: number }>();

  constructor(
    private readonly options: TokenOptions,
    keys?: JWTVerifyGetKey,
  ) {
    this.keys = keys ?? createRemoteJWKSet(new URL(options.jwksUrl), { cooldownDuration: 1_000 });
  }

  /**
   * @throws DependencyAway when that cannot be checked now; NotForHere when it is genuine and for another service; another
   * error when the token is not ours, is no access token (RFC 9068), or has expired
   */
  async verify(token: string): Promise<VerifiedToken> {
    const known = this.verified.get(token);
    if (known && known.until > performance.now()) return known.token;
    const { issuer, service } = this.options;
    const { payload } = await jwtVerify(token, this.keys, {
      issuer,
      typ: 'at+jwt',
      clockTolerance: 5,
      requiredClaims: ['exp'],
    }).catch((error: unknown) => {
      throw isAboutToken(error) ? error : new DependencyAway('the keys of the issuer', { cause: error });
    });
    const claimed = asList(payload['roles']);
    const held = roles.filter((r) => claimed.includes(r));
    demandOwnToken(payload, held, service);
    const found = {
      subject: payload.sub ?? 'unknown',
      endsAt: (payload.exp ?? 0) * 1_000,
      roles: held,
      assignments: asList(payload['assignments']).flatMap((one) => readAssignment(asObject(one)) ?? []),
      names: [payload['name'], payload['preferred_username'], payload['email']].filter((n) => typeof n === 'string'),
      clientId: typeof payload['client_id'] === 'string' ? payload['client_id'] : undefined,
    };
    if (this.verified.size >= mostTokens) this.verified.clear();
    this.verified.set(token, { token: found, until: performance.now() + verifiedForMs });
    return found;
  }
}
