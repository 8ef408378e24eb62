import { createHash, randomBytes } from 'node:crypto';
import { TokenVerifier, type VerifiedToken } from '@homeward/access';
import { aBrowser } from './testing/a-browser';
import { proofKey } from './testing/proof-key';
import { aGateway, type RunningGateway } from './testing/a-gateway';

const console_ = 'homeward-console';
const placeOf = (response: Response): string => response.headers.get('location') ?? '';

describe('signing in through the gateway', () => {
  let gateway: RunningGateway;
  let verifier: TokenVerifier;
  const at = (service: string): TokenVerifier =>
    new TokenVerifier({ issuer: gateway.issuer, jwksUrl: gateway.jwksUrl, service });
  beforeAll(async () => {
    gateway = await aGateway();
    verifier = at('consent');
  }, 60_000);
  afterAll(() => gateway.close());

  const codeVerifier = randomBytes(32).toString('base64url');
  const redirect = (): string => `${gateway.url}/signed-in`;
  const asking = (over: Record<string, string> = {}): string =>
    `/oidc/auth?${new URLSearchParams({
      client_id: console_,
      response_type: 'code',
      scope: 'openid profile homeward',
      redirect_uri: redirect(),
      code_challenge: createHash('sha256').update(codeVerifier).digest('base64url'),
      code_challenge_method: 'S256',
      ...over,
    }).toString()}`;

  it('gives the console tokens that every service accepts, renews them, and ends the session', async () => {
    const browse = aBrowser(gateway.url);
    const page = placeOf(await browse(asking({ ui_locales: 'ar' })));
    expect(await (await browse(page)).text()).toContain('dir="rtl"');
    expect((await browse(page, { name: 'officer', password: 'wrong' })).status).toBe(401);
    const onwards = placeOf(await browse(page, { demo: 'officer', password: 'homeward' }));
    const back = new URL(placeOf(await browse(onwards)));
    expect(back.href.startsWith(redirect())).toBe(true);

    const code = { grant_type: 'authorization_code', code: back.searchParams.get('code') ?? '' };
    const own = { client_id: console_, redirect_uri: redirect(), code_verifier: codeVerifier };
    const key = await proofKey();
    const ask = async (form: Record<string, string>): Promise<Record<string, string>> => {
      const url = `${gateway.url}/oidc/token`;
      return (await (await browse(url, form, { dpop: await key.prove('POST', url) })).json()) as Record<string, string>;
    };
    const tokens = await ask({ ...code, ...own });
    const verified = await verifier.verify(tokens['access_token']!);
    expect(verified).toMatchObject({ subject: 'officer', clientId: console_ });
    expect(verified.roles).toContain('movement-officer');

    const again = { grant_type: 'refresh_token', refresh_token: tokens['refresh_token']!, client_id: console_ };
    const renewed = await ask(again);
    expect((await verifier.verify(renewed['access_token']!)).subject).toBe('officer');

    const leaving = new URLSearchParams({
      id_token_hint: tokens['id_token']!,
      post_logout_redirect_uri: `${gateway.url}/`,
    });
    const question = await (await browse(`/oidc/session/end?${leaving.toString()}`)).text();
    const xsrf = /name="xsrf" value="([^"]+)"/.exec(question)?.[1] ?? '';
    expect(placeOf(await browse('/oidc/session/end/confirm', { xsrf, logout: 'yes' }))).toBe(`${gateway.url}/`);
  });

  it('refuses a code without its verifier, and a redirect to an address that is not ours', async () => {
    const browse = aBrowser(gateway.url);
    expect((await browse(asking({ redirect_uri: 'https://elsewhere.example/signed-in' }))).status).toBe(400);
    const page = placeOf(await browse(asking()));
    const back = new URL(placeOf(await browse(placeOf(await browse(page, { demo: 'lead', password: 'homeward' })))));
    const code = { grant_type: 'authorization_code', code: back.searchParams.get('code') ?? '' };
    const right = { ...code, client_id: console_, redirect_uri: redirect(), code_verifier: codeVerifier };
    const stolen = { ...right, code_verifier: 'x'.repeat(43) };
    const [url, key] = [`${gateway.url}/oidc/token`, await proofKey()];
    const redeem = async (form: Record<string, string>): Promise<number> =>
      (await browse(url, form, { dpop: await key.prove('POST', url) })).status;
    expect(await redeem(stolen)).toBe(400);
    expect(await redeem(right)).toBe(400); // nobody tries a stolen code twice
  });

  it('does not let another browser finish a sign-in', async () => {
    const page = placeOf(await aBrowser(gateway.url)(asking()));
    expect((await aBrowser(gateway.url)(page)).status).toBe(400);
  });

  const secrets = new Map([
    ['svc-manifests', 'toy-secret'],
    ['svc-consent', 'consent-secret'],
    ['airline-demo', 'airline-secret'],
  ]);
  const asProgram = async (id: string, ...resources: string[]): Promise<{ error?: string; access_token: string }> => {
    const form = new URLSearchParams({ grant_type: 'client_credentials', scope: 'homeward' });
    for (const resource of resources) form.append('resource', resource);
    const authorization = `Basic ${Buffer.from(`${id}:${secrets.get(id)}`).toString('base64')}`;
    const answer = await fetch(`${gateway.url}/oidc/token`, { method: 'POST', headers: { authorization }, body: form });
    return (await answer.json()) as { error?: string; access_token: string };
  };
  const opened = (service: string, token: string): Promise<VerifiedToken | string> =>
    at(service)
      .verify(token)
      .catch((error: Error) => error.message);

  it.each([
    ['svc-manifests', 'service', 'consent', 'urn:homeward:consent'],
    ['svc-manifests', 'service', 'registration', 'urn:homeward:registration'],
    ['svc-consent', 'service', 'registration', 'urn:homeward:registration'],
    ['airline-demo', 'airline', 'partner-api', 'urn:homeward:partner-api'],
    ['airline-demo', 'airline', 'partner-api'],
  ])(
    'gives %s (%s) a token in its own name for %s, which opens no other service',
    async (id, role, service, ...asked) => {
      const { access_token } = await asProgram(id, ...asked);
      expect(await opened(service, access_token)).toMatchObject({ subject: id, clientId: id, roles: [role] });
      for (const other of ['registration', 'consent', 'medical-clearance', 'partner-api'].filter((s) => s !== service))
        expect(await opened(other, access_token)).toMatch(`resource=urn:homeward:${other}`);
    },
  );

  it.each([
    ['airline-demo', 'urn:homeward:consent'],
    ['airline-demo', 'urn:homeward:api'],
    ['airline-demo', 'urn:homeward:partner-api', 'urn:homeward:consent'],
    ['svc-consent', 'urn:homeward:manifests'],
    ['svc-consent', 'urn:homeward:api'],
    ['svc-manifests', 'urn:homeward:partner-api'],
    ['svc-manifests', 'urn:homeward:consent', 'urn:homeward:registration'],
    ['svc-manifests'],
  ])('gives %s none for %s', async (id, ...resources) => {
    expect(await asProgram(id, ...resources)).toMatchObject({ error: 'invalid_target' });
  });

  it('answers to so many guesses of a secret in a minute, and to no more', async () => {
    const guess = (): Promise<Response> =>
      fetch(`${gateway.url}/oidc/token`, {
        method: 'POST',
        body: new URLSearchParams({
          grant_type: 'client_credentials',
          client_id: 'svc-manifests',
          client_secret: 'guess',
        }),
      });
    const statuses: number[] = [];
    for (let i = 0; i < 130; i++) statuses.push((await guess()).status);
    expect(new Set(statuses)).toEqual(new Set([401, 429]));
    expect(statuses.filter((status) => status === 401).length).toBeLessThanOrEqual(120);
  }, 20_000);

  it('gives scripts a user’s token in an exercise, but not for a wrong password', async () => {
    const ask = (password: string): Promise<Response> =>
      fetch(`${gateway.url}/oidc/demo-token`, {
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
    const gateway = await aGateway({
      HOMEWARD_EXERCISE: '0',
      HOMEWARD_DEMO_USERS: 'allowed',
      HOMEWARD_DEMO_PASSWORD: 'another one',
    });
    const token = await fetch(`${gateway.url}/oidc/demo-token`, { method: 'POST', body: '{}' });
    expect(token.status).toBe(404);
    expect((await fetch(`${gateway.url}/oidc/demo-users`)).status).toBe(404);
    await gateway.close();
  }, 60_000);
});
