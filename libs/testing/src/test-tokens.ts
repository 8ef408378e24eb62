import { SignJWT, exportJWK, generateKeyPair, createLocalJWKSet } from 'jose';
import { TokenVerifier, type Role } from '@homeward/access';

const issuer = 'http://issuer.test';
const audience = 'urn:homeward:api';
const pair = generateKeyPair('EdDSA', { extractable: true });

/** A token as the issuer would give it to a user with these roles. */
export async function tokenFor(subject: string, ...roles: Role[]): Promise<string> {
  const { privateKey } = await pair;
  return new SignJWT({ roles, client_id: subject })
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
