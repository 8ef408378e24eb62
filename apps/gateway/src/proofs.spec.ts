import type { JWTPayload } from 'jose';
import { Proofs, type Proven } from './proofs';
import { proofKey, type ProofKey } from './testing/proof-key';

const origin = 'https://homeward.example';
const url = `${origin}/api/consent/people/1`;

describe('a proof that a request comes from its browser', () => {
  let now: number;
  let proofs: Proofs;
  let [own, other]: ProofKey[] = [];
  let about: Proven;
  beforeAll(async () => {
    [own, other] = [await proofKey(), await proofKey()];
  });
  beforeEach(() => {
    now = Date.now();
    proofs = new Proofs([origin], () => now);
    about = { token: 't', thumbprint: own!.thumbprint, method: 'POST', url: '/api/consent/people/1?x=1' };
  });
  const check = async (over: JWTPayload = {}, header = {}, key = own!): Promise<string> =>
    proofs.check(await key.prove('POST', url, 't', over, header), about);

  it('is good once', async () => {
    const proof = await own!.prove('POST', url, 't');
    expect([await proofs.check(proof, about), await proofs.check(proof, about)]).toEqual(['good', 'wrong']);
    expect(await check()).toBe('good');
  });

  it('is wrong with another key, and where it is no proof', async () => {
    expect(await check({}, {}, other!)).toBe('wrong');
    for (const typ of ['JWT', 'at+jwt', 'logout+jwt', undefined])
      expect([typ, await check({}, { typ })]).toEqual([typ, 'wrong']);
    for (const none of ['', 'x', 'a.b.c']) expect(await proofs.check(none, about)).toBe('wrong');
  });

  it('is wrong for another request or another token', async () => {
    const wrong: JWTPayload[] = [
      { htm: 'GET' },
      { htm: undefined },
      { htu: `${origin}/api/consent/people/2` },
      { htu: `${origin}/api/manifests/people/1` },
      { htu: 'https://elsewhere.example/api/consent/people/1' },
      { htu: '/api/consent/people/1' },
      { htu: undefined },
      { ath: 'x' },
      { ath: undefined },
      { jti: undefined },
      { jti: 'x'.repeat(101) },
    ];
    for (const over of wrong) expect([over, await check(over)]).toEqual([over, 'wrong']);
  });

  it('of another time needs a nonce of ours, which is good for a while', async () => {
    const iat = Math.floor(now / 1_000) - 3_600;
    expect(await check({ iat })).toBe('wrong time');
    expect(await check({ iat: undefined })).toBe('wrong time');
    expect(await check({ iat, nonce: 'made up' })).toBe('wrong time');
    const nonce = proofs.nonces.present();
    expect(await check({ iat, nonce })).toBe('good');
    now += 60_000;
    expect(await check({ iat, nonce })).toBe('good');
    now += 60_000;
    expect(await check({ iat, nonce })).toBe('wrong time');
  });

  it('cannot be used again while its nonce is good', async () => {
    const nonce = proofs.nonces.present();
    const proof = await own!.prove('POST', url, 't', { nonce });
    expect(await proofs.check(proof, about)).toBe('good');
    now += 59_000;
    expect(await proofs.check(proof, about)).toBe('wrong');
  });
});
