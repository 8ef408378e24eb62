import { SignJWT, exportJWK, generateKeyPair, createLocalJWKSet } from 'jose';
import {
  TokenVerifier,
  audienceOf,
  consoleClientId,
  isProgram,
  peopleAudience,
  type AssignmentClaim,
  type Role,
} from '@homeward/access';

const issuer = 'http://issuer.test';
const pair = generateKeyPair('EdDSA', { extractable: true });

const everywhere = (roles: readonly Role[]): AssignmentClaim[] => roles.map((role) => ({ role, operation: '*' }));

/** A token as the issuer would give it to a user with these roles, assigned to every operation. */
export const tokenFor = (subject: string, ...roles: Role[]): Promise<string> =>
  sign(subject, roles, everywhere(roles), consoleClientId, peopleAudience);

/**
 * A token as the issuer would give it to whoever has these roles, for one service: people have one for all.
 * @param assigned where and when; by default everywhere and always
 */
export const tokenAt = (
  service: string,
  subject: string,
  roles: readonly Role[],
  assigned: AssignmentClaim[] = everywhere(roles),
): Promise<string> =>
  isProgram(roles)
    ? sign(subject, roles, [], subject, audienceOf(service))
    : sign(subject, roles, assigned, consoleClientId, peopleAudience);

async function sign(
  subject: string,
  roles: readonly Role[],
  assignments: AssignmentClaim[],
  client: string,
  audience: string,
): Promise<string> {
  const { privateKey } = await pair;
  return new SignJWT({ roles, assignments, client_id: client })
    .setProtectedHeader({ alg: 'EdDSA', kid: 'test', typ: 'at+jwt' })
    .setIssuer(issuer)
    .setAudience(audience)
    .setSubject(subject)
    .setIssuedAt()
    .setExpirationTime('1h')
    .sign(privateKey);
}

/** Verifies these tokens for a service. */
export async function testTokens(service: string): Promise<TokenVerifier> {
  const jwk = { ...(await exportJWK((await pair).publicKey)), kid: 'test', alg: 'EdDSA' };
  return new TokenVerifier({ issuer, service, jwksUrl: 'http://unused.test' }, createLocalJWKSet({ keys: [jwk] }));
}
