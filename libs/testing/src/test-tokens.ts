import { SignJWT, exportJWK, generateKeyPair, createLocalJWKSet } from 'jose';
import { TokenVerifier, audienceOf, isProgram, peopleAudience, type Role } from '@homeward/access';

const issuer = 'http://issuer.test';
const pair = generateKeyPair('EdDSA', { extractable: true });

/** A token as the issuer would give it to a user with these roles. */
export const tokenFor = (subject: string, ...roles: Role[]): Promise<string> =>
  sign(subject, roles, 'homeward-console', peopleAudience);

/** A token as the issuer would give it to whoever has this role, for one service: people have one for all. */
export const tokenAt = (service: string, subject: string, role: Role): Promise<string> =>
  isProgram([role]) ? sign(subject, [role], subject, audienceOf(service)) : tokenFor(subject, role);

async function sign(subject: string, roles: Role[], client: string, audience: string): Promise<string> {
  const { privateKey } = await pair;
  return new SignJWT({ roles, client_id: client })
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
