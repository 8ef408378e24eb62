import { createHash, randomUUID } from 'node:crypto';
import { SignJWT, calculateJwkThumbprint, exportJWK, generateKeyPair, type JWTPayload } from 'jose';

export interface ProofKey {
  thumbprint: string;
  /** A proof (RFC 9449) for one request, which `over` may make a wrong one. */
  prove(method: string, url: string, accessToken?: string, over?: JWTPayload, header?: object): Promise<string>;
}

/** A key as a browser keeps one. */
export async function proofKey(): Promise<ProofKey> {
  const { publicKey, privateKey } = await generateKeyPair('ES256');
  const jwk = await exportJWK(publicKey);
  return {
    thumbprint: await calculateJwkThumbprint(jwk),
    prove: (method, url, accessToken, over = {}, header = {}) =>
      new SignJWT({
        htm: method,
        htu: url.split(/[?#]/, 1)[0],
        jti: randomUUID(),
        iat: Math.floor(Date.now() / 1_000),
        ...(accessToken && { ath: createHash('sha256').update(accessToken).digest('base64url') }),
        ...over,
      })
        .setProtectedHeader({ alg: 'ES256', typ: 'dpop+jwt', jwk, ...header })
        .sign(privateKey),
  };
}
