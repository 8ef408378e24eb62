import { generateKeyPairSync, randomBytes } from 'node:crypto';

/** A password that nobody can guess; its characters need no escaping in a URL. */
export const newSecret = (): string => randomBytes(24).toString('base64url');

/** 32 random bytes, base64. */
export const newSymmetricKey = (): string => `${randomBytes(32).toString('base64')}\n`;

/** A private signing key as JWK, with the id by which the public one is found. */
export function newSigningKey(name: string, alg: 'EdDSA' | 'ES256'): string {
  const { privateKey } =
    alg === 'EdDSA' ? generateKeyPairSync('ed25519') : generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const kid = `${name}-${randomBytes(4).toString('hex')}`;
  return JSON.stringify({ ...privateKey.export({ format: 'jwk' }), alg, use: 'sig', kid });
}
