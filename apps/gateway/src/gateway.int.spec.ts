import http from 'node:http';
import { aGateway, type RunningGateway } from './testing/a-gateway';

interface Echo {
  url: string;
  bytes: number;
  headers: Record<string, string>;
}

describe('the gateway', () => {
  let gateway: RunningGateway;
  beforeAll(async () => {
    gateway = await aGateway({ BODY_LIMIT_MB: '1', RATE_LIMIT_CALLER: '20', RATE_LIMIT_ADDRESS: '0' });
  }, 60_000);
  afterAll(() => gateway.close());

  const ask = (path: string, init: RequestInit = {}): Promise<Response> =>
    fetch(gateway.url + path, { ...init, headers: { authorization: `Bearer ${path}`, ...init.headers } });
  const problem = async (response: Response): Promise<[number, string | null, number]> => [
    response.status,
    response.headers.get('content-type'),
    ((await response.json()) as { status: number }).status,
  ];
  const problemOf = (status: number): unknown[] => [
    status,
    expect.stringContaining('application/problem+json'),
    status,
  ];

  it('passes a request on without the prefix, with ids to find it by and the public address', async () => {
    const response = await ask('/api/toy/people?limit=5');
    const { url, headers } = (await response.json()) as Echo;
    expect(url).toBe('/people?limit=5');
    expect(headers['x-correlation-id']).toBe(response.headers.get('x-correlation-id'));
    expect(headers['traceparent']).toMatch(/^00-/);
    expect(headers['x-forwarded-host']).toBe(new URL(gateway.url).host);
    expect(headers['authorization']).toBe('Bearer /api/toy/people?limit=5');
  });

  it('sends security headers', async () => {
    const { headers } = await ask('/');
    expect(headers.get('content-security-policy')).toContain("script-src 'self' 'wasm-unsafe-eval';");
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('cache-control')).toBe('no-store');
  });

  it('passes a live feed on without buffering', async () => {
    const aborter = new AbortController();
    const response = await ask('/api/toy/feed', { signal: aborter.signal });
    const { value } = await response.body!.getReader().read();
    expect(Buffer.from(value!).toString()).toBe('data: first\n\n');
    aborter.abort();
  });

  it('keeps internal endpoints closed, and answers 404 for an unknown service', async () => {
    for (const path of ['/api/toy/metrics', '/api/toy/health/ready', '/api/toy/%6detrics', '/api/nobody/x'])
      expect(await problem(await ask(path))).toEqual(problemOf(404));
  });

  it('lets no path lead to an internal endpoint, below whichever prefix', async () => {
    const { hostname, port } = new URL(gateway.url);
    const asTyped = (path: string): Promise<number | undefined> =>
      new Promise((resolve, reject) =>
        http.get({ hostname, port, path }, (answer) => resolve(answer.resume().statusCode)).on('error', reject),
      );
    for (const path of ['/api/toy/./metrics', '/oidc/../metrics', '/oidc/%2e%2e/metrics', '/oidc/../health/ready'])
      expect([path, await asTyped(path)]).toEqual([path, 404]);
  });

  it('shows its own figures on the internal port, and there nothing else', async () => {
    for (const path of ['/metrics', '/%6detrics', '/metrics?x=1'])
      expect(await problem(await ask(path))).toEqual(problemOf(404));
    await ask('/api/toy/seen');
    const text = await (await fetch(`${gateway.figures}/metrics`)).text();
    expect(text).toMatch(/^homeward_request_seconds_count\{service="gateway",.*route="\/api\/toy\/\*".*\} [1-9]/m);
    expect((await fetch(`${gateway.figures}/config.json`)).status).toBe(404);
  });

  it('answers for a service that is away, and for one that closes the connection', async () => {
    const away = await ask('/api/consent/people');
    expect(away.headers.get('retry-after')).toBe('1');
    expect(await problem(away)).toEqual(problemOf(503));
    expect(await problem(await ask('/api/toy/break'))).toEqual(problemOf(502));
  });

  it('refuses a body that is too large, declared or not', async () => {
    const large = Buffer.alloc(2 * 1024 * 1024);
    expect(await problem(await ask('/api/toy/import', { method: 'POST', body: large }))).toEqual(problemOf(413));
    const stream = new ReadableStream({
      start(controller) {
        controller.enqueue(large);
        controller.close();
      },
    });
    const chunked = { method: 'POST', body: stream, duplex: 'half' } as RequestInit;
    expect(await problem(await ask('/api/toy/import', chunked))).toEqual(problemOf(413));
    expect((await ask('/api/toy/next', { method: 'POST' })).status).toBe(200); // the rest of the body does not block the next request
  });

  it('accepts one that fits', async () => {
    const response = await ask('/api/toy/import', { method: 'POST', body: Buffer.alloc(1_000_000) });
    expect(((await response.json()) as Echo).bytes).toBe(1_000_000);
  });

  it('refuses a caller who sends too many requests, but never a withdrawal', async () => {
    const busy = { authorization: 'Bearer busy' };
    const answers = await Promise.all(Array.from({ length: 25 }, () => ask('/api/toy/x', { headers: busy })));
    await Promise.all(answers.map((answer) => answer.text()));
    expect(answers.filter(({ status }) => status === 429)).toHaveLength(5);
    const limited = await ask('/api/toy/x', { headers: busy });
    expect(Number(limited.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(await problem(limited)).toEqual(problemOf(429));
    const withdrawal = await ask('/api/consent/people/p1/withdrawals', { method: 'POST', headers: busy });
    expect(withdrawal.status).toBe(503); // passed on to a service that is away in this test
  });

  /** What comes back for a request whose first line and headers are sent as they are. */
  const asSent = (path: string, contentType = 'application/json'): Promise<unknown[]> =>
    new Promise((resolve, reject) => {
      const { hostname, port } = new URL(gateway.url);
      const authorization = `Bearer ${path} ${contentType}`;
      const headers = { authorization, 'content-type': contentType, 'content-length': 2 };
      const request = http.request({ hostname, port, path, method: 'POST', headers }, (answer) => {
        let text = '';
        answer.on('data', (chunk: Buffer) => (text += chunk.toString()));
        answer.on('end', () => {
          const type = answer.headers['content-type'];
          resolve([answer.statusCode, type, (JSON.parse(text) as { status?: number }).status]);
        });
      });
      request.on('error', reject).end('{}');
    });

  it.each(['foo', 'text', ';;;=', 'json/', '', 'application/json, text/plain'])(
    'passes a no on whatever its content type, and refuses anything else with a problem document: "%s"',
    async (type) => {
      for (const no of ['withdrawals', 'refusals'])
        expect(await asSent(`/api/consent/people/p1/${no}`, type)).toEqual(problemOf(503)); // away in this test
      for (const other of ['/api/toy/people', '/api//toy', '/api/nobody', '/oidc/token'])
        expect([other, ...(await asSent(other, type))]).toEqual([other, ...problemOf(415)]);
    },
  );

  it.each([
    ['/api/toy//x', 400],
    ['/api//toy', 404],
    ['//api/toy', 404],
    ['http://elsewhere.test/api/toy/x', 404],
  ])('refuses an address that is no path of a service with a problem document: %s', async (path, status) =>
    expect(await asSent(path)).toEqual(problemOf(status)),
  );

  it('gives the console its configuration, and redirects from another name of this machine to the right one', async () => {
    const config = (await (await ask('/config.json')).json()) as Record<string, unknown>;
    expect(config).toMatchObject({ exercise: true, issuer: gateway.issuer, services: ['toy', 'manifests', 'consent'] });
    const other = gateway.url.replace('localhost', '127.0.0.1');
    const sent = await fetch(`${other}/flights/f1`, { redirect: 'manual' });
    expect(sent.headers.get('location')).toBe(`${gateway.url}/flights/f1`);
    const astray = await fetch(`${other}//elsewhere.test/x`, { redirect: 'manual' });
    expect(new URL(astray.headers.get('location')!).origin).toBe(gateway.url);
  });

  it('says how to build the console when it is missing', async () => {
    expect(await (await ask('/')).text()).toContain('The console is not built');
  });
});
