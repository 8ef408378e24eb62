import { SignJWT, exportJWK, generateKeyPair, createLocalJWKSet } from 'jose';
import { TokenVerifier, type Role } from '@homeward/access';

const issuer = 'http://issuer.test';
const audience = 'urn:homeward:api';
const pair = generateKeyPair('EdDSA', { extractable: true });

/** As an issuer's claim has it. */
export interface Assigned {
  role: Role;
  operation: string;
  site?: string;
  from?: string;
  until?: string;
}

/** A token as the issuer would give it to a user with these roles, assigned to every operation. */
export const tokenFor = (subject: string, ...roles: Role[]): Promise<string> =>
  tokenOf(
    subject,
    roles,
    roles.map((role) => ({ role, operation: '*' })),
  );

/** A token as the issuer would give it to a user with these roles, or to a program, assigned as said. */
export async function tokenOf(subject: string, roles: readonly Role[], assignments: unknown): Promise<string> {
  const { privateKey } = await pair;
  return new SignJWT({ roles, assignments, client_id: subject })
    .setProtectedHeader({ alg: 'EdDSA', kid: 'test' })
    .setIssuer(issuer)
    .setAudience(audience)
    .setSubject(subject)
    .setIssuedAt()
    .setExpirationTime('1h')
    .sign(privateKey);
}

/** Verifies tokens of `tokenFor`. */
export async function testTokens(): Promise<TokenVerifier> {
  const jwk = { ...(await exportJWK((await pair).publicKey)), kid: 'test', alg: 'EdDSA' };
  return new TokenVerifier({ issuer, audience, jwksUrl: 'http://unused.test' }, createLocalJWKSet({ keys: [jwk] }));
}
