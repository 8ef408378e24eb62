import { compactVerify, importJWK, type JWK } from 'jose';
import { DocumentSigner } from './document-signer';

describe('a document that a service vouches for', () => {
  it('is verified offline with the key that it shows, and says of what kind it is', async () => {
    const signer = new DocumentSigner('receipt+jws');
    const jws = await signer.sign({ says: 'yes' });
    const { payload, protectedHeader } = await compactVerify(
      jws,
      await importJWK((await signer.publicKey()) as JWK, 'EdDSA'),
    );
    expect(JSON.parse(new TextDecoder().decode(payload))).toEqual({ says: 'yes' });
    expect(protectedHeader.typ).toBe('receipt+jws');
    expect(await signer.publicKey()).not.toHaveProperty('d');
  });
});
