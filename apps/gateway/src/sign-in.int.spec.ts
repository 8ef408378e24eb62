import { createHash, randomBytes } from 'node:crypto';
import { TokenVerifier } from '@homeward/access';
import { aBrowser } from './testing/a-browser';
import { anOpenGate, type OpenGate } from './testing/an-open-gate';

const console_ = 'homeward-console';
const placeOf = (response: Response): string => response.headers.get('location') ?? '';

describe('signing in through the gateway', () => {
  let gate: OpenGate;
  let verifier: TokenVerifier;
  beforeAll(async () => {
    gate = await anOpenGate();
    verifier = new TokenVerifier({ issuer: gate.issuer, jwksUrl: gate.jwksUrl, audience: 'urn:homeward:api' });
  }, 60_000);
  afterAll(() => gate.close());

  const codeVerifier = randomBytes(32).toString('base64url');
  const redirect = (): string => `${gate.url}/signed-in`;
  const asking = (over: Record<string, string> = {}): string =>
    `/oidc/auth?${new URLSearchParams({
      client_id: console_,
      response_type: 'code',
      scope: 'openid profile offline_access homeward',
      redirect_uri: redirect(),
      code_challenge: createHash('sha256').update(codeVerifier).digest('base64url'),
      code_challenge_method: 'S256',
      ...over,
    }).toString()}`;

  it('gives the console tokens that every service believes, a new one later, and ends the session', async () => {
    const browse = aBrowser(gate.url);
    const page = placeOf(await browse(asking({ ui_locales: 'ar' })));
    expect(await (await browse(page)).text()).toContain('dir="rtl"');
    expect((await browse(page, { name: 'officer', password: 'wrong' })).status).toBe(401);
    const onwards = placeOf(await browse(page, { demo: 'officer', password: 'homeward' }));
    const back = new URL(placeOf(await browse(onwards)));
    expect(back.href.startsWith(redirect())).toBe(true);

    const code = { grant_type: 'authorization_code', code: back.searchParams.get('code') ?? '' };
    const own = { client_id: console_, redirect_uri: redirect(), code_verifier: codeVerifier };
    const tokens = (await (await browse('/oidc/token', { ...code, ...own })).json()) as Record<string, string>;
    const verified = await verifier.verify(tokens['access_token']!);
    expect(verified).toMatchObject({ subject: 'officer', clientId: console_ });
    expect(verified.roles).toContain('movement-officer');

    const again = { grant_type: 'refresh_token', refresh_token: tokens['refresh_token']!, client_id: console_ };
    const renewed = (await (await browse('/oidc/token', again)).json()) as Record<string, string>;
    expect((await verifier.verify(renewed['access_token']!)).subject).toBe('officer');

    const leaving = new URLSearchParams({
      id_token_hint: tokens['id_token']!,
      post_logout_redirect_uri: `${gate.url}/`,
    });
    const question = await (await browse(`/oidc/session/end?${leaving.toString()}`)).text();
    const xsrf = /name="xsrf" value="([^"]+)"/.exec(question)?.[1] ?? '';
    expect(placeOf(await browse('/oidc/session/end/confirm', { xsrf, logout: 'yes' }))).toBe(`${gate.url}/`);
  });

  it('refuses a code without its verifier, and a place to go back to that is not ours', async () => {
    const browse = aBrowser(gate.url);
    expect((await browse(asking({ redirect_uri: 'https://elsewhere.example/signed-in' }))).status).toBe(400);
    const page = placeOf(await browse(asking()));
    const back = new URL(placeOf(await browse(placeOf(await browse(page, { demo: 'lead', password: 'homeward' })))));
    const code = { grant_type: 'authorization_code', code: back.searchParams.get('code') ?? '' };
    const stolen = { ...code, client_id: console_, redirect_uri: redirect(), code_verifier: 'x'.repeat(43) };
    expect((await browse('/oidc/token', stolen)).status).toBe(400);
  });

  it('lets another browser not finish what one began', async () => {
    const page = placeOf(await aBrowser(gate.url)(asking()));
    expect((await aBrowser(gate.url)(page)).status).toBe(400);
  });

  it.each([
    ['svc-toy', 'toy-secret', 'service'],
    ['airline-demo', 'airline-secret', 'airline'],
  ])('gives %s a token in its own name', async (id, secret, role) => {
    const response = await fetch(`${gate.url}/oidc/token`, {
      method: 'POST',
      headers: { authorization: `Basic ${Buffer.from(`${id}:${secret}`).toString('base64')}` },
      body: new URLSearchParams({ grant_type: 'client_credentials', scope: 'homeward' }),
    });
    const { access_token } = (await response.json()) as { access_token: string };
    expect(await verifier.verify(access_token)).toEqual({ subject: id, clientId: id, roles: [role] });
  });

  it('gives scripts a user’s token while practising, and nobody one with a wrong password', async () => {
    const ask = (password: string): Promise<Response> =>
      fetch(`${gate.url}/oidc/demo-token`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ user: 'clinician', password }),
      });
    const { access_token } = (await (await ask('homeward')).json()) as { access_token: string };
    expect((await verifier.verify(access_token)).roles).toEqual(['clinician']);
    expect((await ask('guess')).status).toBe(401);
  });
});

describe('demo users outside an exercise', () => {
  it('have no list, no filled-in password and no tokens for scripts, even when they are allowed', async () => {
    const gate = await anOpenGate({
      HOMEWARD_EXERCISE: '0',
      HOMEWARD_DEMO_USERS: 'allowed',
      HOMEWARD_DEMO_PASSWORD: 'another one',
    });
    const token = await fetch(`${gate.url}/oidc/demo-token`, { method: 'POST', body: '{}' });
    expect(token.status).toBe(404);
    expect((await fetch(`${gate.url}/oidc/demo-users`)).status).toBe(404);
    await gate.close();
  }, 60_000);
});
