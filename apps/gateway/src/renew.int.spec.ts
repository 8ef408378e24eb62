import http from 'node:http';
import { decodeJwt } from 'jose';
import { aGateway, type RunningGateway } from './testing/a-gateway';
import { proofKey } from './testing/proof-key';
import { signIn } from './testing/sign-in';

describe('renewing the tokens of a person', () => {
  let gateway: RunningGateway;
  beforeAll(async () => {
    gateway = await aGateway();
  }, 60_000);
  afterAll(() => gateway.close());

  const refused = { status: 400, error: 'invalid_grant' };

  it('needs the key of the browser that signed in', async () => {
    const officer = await signIn(gateway.url, 'officer');
    expect(decodeJwt(officer.accessToken)['cnf']).toEqual({ jkt: officer.key.thumbprint });
    expect(await officer.renew(officer.refreshToken, await proofKey())).toMatchObject(refused);
    expect(await officer.renew(officer.refreshToken, 'none')).toMatchObject(refused);
    expect((await officer.renew(officer.refreshToken)).status).toBe(200);
  });

  it('in another browser, with a copied token, gets nothing', async () => {
    const [officer, thief] = [await signIn(gateway.url, 'officer'), await signIn(gateway.url, 'lead')];
    expect(await thief.renew(officer.refreshToken)).toMatchObject(refused);
    expect(await thief.renew(officer.refreshToken, 'none')).toMatchObject(refused);
    expect((await thief.renew(thief.refreshToken)).status).toBe(200);
  });

  it('gives another token each time, and ends the sign-in where one is used twice', async () => {
    const officer = await signIn(gateway.url, 'officer');
    const first = await officer.renew(officer.refreshToken);
    expect(first.refresh_token).toBeDefined();
    expect(first.refresh_token).not.toBe(officer.refreshToken);
    expect(await officer.renew(officer.refreshToken)).toMatchObject(refused);
    expect(await officer.renew(first.refresh_token!)).toMatchObject(refused);
  });

  it('is not possible for a sign-in without a key', async () => {
    await expect(signIn(gateway.url, 'officer', 'without a key')).rejects.toThrow('invalid_');
  });

  describe('and using them', () => {
    const path = '/api/toy/people';
    /** The path goes out as it is written; `fetch` would tidy it. */
    const statusOf = (as: string, authorization: string): Promise<number | undefined> =>
      new Promise((resolve, reject) => {
        const { hostname, port } = new URL(gateway.url);
        const sent = http.get({ hostname, port, path: as, headers: { authorization } }, (answer) => {
          answer.resume();
          resolve(answer.statusCode);
        });
        sent.once('error', reject);
      });
    const send = async (authorization: string, dpop?: string): Promise<Response> =>
      fetch(gateway.url + path, { headers: { authorization, ...(dpop && { dpop }) } });

    it('needs that key for every request, whatever scheme they are sent with', async () => {
      const officer = await signIn(gateway.url, 'officer');
      const [token, thief] = [officer.accessToken, await proofKey()];
      const url = gateway.url + path;
      for (const scheme of ['Bearer', 'DPoP', 'bearer']) {
        expect((await send(`${scheme} ${token}`)).status).toBe(401);
        expect((await send(`${scheme} ${token}`, await thief.prove('GET', url, token))).status).toBe(401);
        expect((await send(`${scheme} ${token}`, await officer.key.prove('GET', url, token))).status).toBe(200);
      }
      const proof = await officer.key.prove('GET', url, token);
      expect((await send(`DPoP ${token}`, proof)).status).toBe(200);
      const again = await send(`DPoP ${token}`, proof);
      expect([again.status, again.headers.get('www-authenticate')]).toEqual([401, expect.stringContaining('proof')]);
      expect(await again.json()).toMatchObject({ type: 'urn:homeward:other-browser' });
    });

    it('needs it however the path is written', async () => {
      const officer = await signIn(gateway.url, 'officer');
      const authorization = `Bearer ${officer.accessToken}`;
      for (const other of [
        '/%61pi/toy/people',
        '/api/%74oy/people',
        '//api/toy/people',
        '/api//toy/people',
        '/./api/toy/people',
      ])
        expect([other, await statusOf(other, authorization)]).toEqual([other, 401]);
    });

    it('works with a wrong clock: the gateway gives a nonce for the next try', async () => {
      const officer = await signIn(gateway.url, 'officer');
      const late = (nonce?: string): Promise<string> =>
        officer.key.prove('GET', gateway.url + path, officer.accessToken, {
          iat: 1_000_000_000,
          ...(nonce && { nonce }),
        });
      const first = await send(`DPoP ${officer.accessToken}`, await late());
      expect([first.status, first.headers.get('www-authenticate')]).toEqual([401, expect.stringContaining('nonce')]);
      const nonce = first.headers.get('dpop-nonce')!;
      expect((await send(`DPoP ${officer.accessToken}`, await late(nonce))).status).toBe(200);
    });
  });
});
