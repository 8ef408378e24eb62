import http from 'node:http';
import { SignJWT, decodeJwt, importJWK, type JWTPayload } from 'jose';
import { aGateway, type RunningGateway } from './testing/a-gateway';
import { signIn, type SignedIn } from './testing/sign-in';

const event = 'http://schemas.openid.net/event/backchannel-logout';

describe('signing out', () => {
  let gateway: RunningGateway;
  beforeAll(async () => {
    gateway = await aGateway();
  }, 60_000);
  afterAll(() => gateway.close());

  const ask = (who: SignedIn, path = '/api/toy/people'): Promise<Response> => who.ask(path);
  const feed = async (who: SignedIn) => {
    const answer = await who.ask('/api/toy/feed', { headers: { accept: 'text/event-stream' } });
    const reader = answer.body!.getReader();
    await reader.read();
    let open = true;
    const ended = reader.read().then(
      () => void (open = false),
      () => void (open = false),
    );
    return { ended, isOpen: () => open };
  };
  const within = (ms: number, what: Promise<unknown>): Promise<unknown> =>
    Promise.race([what, new Promise((_, reject) => setTimeout(() => reject(new Error('too late')), ms))]);

  it('ends every access token, feed and refresh token of the session, and of no other', async () => {
    const [officer, colleague] = [await signIn(gateway.url, 'officer'), await signIn(gateway.url, 'officer')];
    expect(decodeJwt(officer.accessToken)['sid']).toEqual(expect.any(String));
    expect((await ask(officer)).status).toBe(200);
    const [own, other] = [await feed(officer), await feed(colleague)];

    await officer.signOut();
    await within(1_000, own.ended);
    const refused = await ask(officer);
    expect(refused.status).toBe(401);
    expect(refused.headers.get('content-type')).toContain('application/problem+json');
    expect(await refused.json()).toMatchObject({ type: 'urn:homeward:signed-out', status: 401 });
    for (const path of ['/api/toy/feed', '/api/consent/people']) expect((await ask(officer, path)).status).toBe(401);
    expect(await officer.renew(officer.refreshToken)).toMatchObject({ status: 400, error: 'invalid_grant' });

    expect((await ask(colleague)).status).toBe(200);
    expect(other.isOpen()).toBe(true);
    expect((await colleague.renew(colleague.refreshToken)).status).toBe(200);
    await colleague.signOut();
    await within(1_000, other.ended);
  });

  it('ends an upload that has not arrived', async () => {
    const officer = await signIn(gateway.url, 'officer');
    const upload = http.request(`${gateway.url}/api/toy/things`, {
      method: 'POST',
      headers: { ...(await officer.headers('POST', '/api/toy/things')), 'content-length': '1000' },
    });
    const ended = new Promise<string>((resolve) => {
      upload.once('error', () => resolve('ended'));
      upload.once('response', ({ statusCode }) => resolve(`answered ${statusCode}`));
    });
    upload.write('half');
    await new Promise((resolve) => setTimeout(resolve, 200)); // so that it is under way
    await officer.signOut();
    expect(await within(1_000, ended)).toBe('ended');
  });

  describe('as a notice to the gateway', () => {
    const notice = async (over: JWTPayload = {}, typ = 'logout+jwt', key = gateway.signingKey): Promise<string> =>
      new SignJWT({
        iss: gateway.issuer,
        aud: 'homeward-console',
        sub: 'nobody',
        sid: 'none',
        jti: crypto.randomUUID(),
        iat: Math.floor(Date.now() / 1_000),
        exp: Math.floor(Date.now() / 1_000) + 120,
        events: { [event]: {} },
        ...over,
      })
        .setProtectedHeader({ alg: 'ES256', kid: 'test', typ })
        .sign(await importJWK(key, 'ES256'));
    const send = async (token: string): Promise<number> =>
      (
        await fetch(`${gateway.url}/back-channel-logout`, {
          method: 'POST',
          body: new URLSearchParams({ logout_token: token }),
        })
      ).status;

    it('is accepted once', async () => {
      const token = await notice();
      expect([await send(token), await send(token)]).toEqual([200, 400]);
    });

    it('ends all sessions of somebody where it names none', async () => {
      const [officer, lead] = [await signIn(gateway.url, 'officer'), await signIn(gateway.url, 'lead')];
      expect(await send(await notice({ sub: 'officer', sid: undefined }))).toBe(200);
      expect((await ask(officer)).status).toBe(401);
      expect((await ask(lead)).status).toBe(200);
    });

    it('is refused where it is none, or not from the issuer to us', async () => {
      const lead = await signIn(gateway.url, 'lead');
      const { sid } = decodeJwt(lead.accessToken);
      const now = Math.floor(Date.now() / 1_000);
      const { generateKeyPair, exportJWK } = await import('jose');
      const foreign = await exportJWK((await generateKeyPair('ES256', { extractable: true })).privateKey);
      const wrong = await Promise.all([
        notice({ sid, iss: 'http://elsewhere.test' }),
        notice({ sid, aud: 'airline-demo' }),
        notice({ sid, events: {} }),
        notice({ sid, events: undefined }),
        notice({ sid, nonce: 'n' }),
        notice({ sid, jti: undefined }),
        notice({ sid, iat: now - 3_600 }),
        notice({ sid, iat: undefined }),
        notice({ sid, exp: now - 60 }),
        notice({ sid: undefined, sub: undefined }),
        notice({ sid }, 'JWT'),
        notice({ sid }, 'at+jwt'),
        notice({ sid }, 'logout+jwt', foreign),
      ]);
      for (const [i, token] of [...wrong, lead.idToken, lead.accessToken, '', 'x'].entries())
        expect([i, await send(token)]).toEqual([i, 400]);
      expect((await ask(lead)).status).toBe(200);
    });
  });
});
