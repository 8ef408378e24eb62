import { readFileSync } from 'node:fs';
import { CompactSign, compactVerify, exportJWK, generateKeyPair, importJWK, type JWK } from 'jose';

type Key = Parameters<CompactSign['sign']>[0];

/** Signs documents that others verify offline: JWS compact, EdDSA (Ed25519). */
export class Signer {
  private constructor(
    private readonly privateKey: Key,
    readonly publicJwk: JWK,
  ) {}

  /** @param file private JWK; without one a key is made that lasts as long as the process (tests) */
  static async open(file: string | undefined): Promise<Signer> {
    const jwk = file
      ? (JSON.parse(readFileSync(file, 'utf8')) as JWK)
      : await exportJWK((await generateKeyPair('EdDSA', { extractable: true })).privateKey);
    const { d: _, ...publicJwk } = jwk;
    return new Signer(await importJWK(jwk, 'EdDSA'), publicJwk);
  }

  sign(payload: object | string, typ: string): Promise<string> {
    const text = typeof payload === 'string' ? payload : JSON.stringify(payload);
    const header = { alg: 'EdDSA', typ, ...(this.publicJwk.kid && { kid: this.publicJwk.kid }) };
    return new CompactSign(new TextEncoder().encode(text)).setProtectedHeader(header).sign(this.privateKey);
  }

  /** @throws when the signature is not of this key */
  async verify(jws: string): Promise<string> {
    const { payload } = await compactVerify(jws, await importJWK(this.publicJwk, 'EdDSA'));
    return new TextDecoder().decode(payload);
  }
}
