import http from 'node:http';
import net from 'node:net';
import { eventually } from '@homeward/testing';
import { aGateway, type RunningGateway } from './testing/a-gateway';

/** More than a service has connections for ordinary requests. */
const many = 300;

describe('the gateway, while others hold on to it', () => {
  let gateway: RunningGateway;
  const open: { destroy(): unknown }[] = [];
  beforeAll(async () => {
    gateway = await aGateway({ RATE_LIMIT_CALLER: '0', RATE_LIMIT_ADDRESS: '0', FEEDS_PER_CALLER: '2' });
  }, 60_000);
  afterEach(() => open.splice(0).forEach((one) => one.destroy()));
  afterAll(() => gateway.close());

  const halfSent = (path: string): Promise<void> =>
    new Promise((resolve) => {
      const socket = net.connect(Number(new URL(gateway.url).port), '127.0.0.1', () => {
        socket.write(
          `POST ${path} HTTP/1.1\r\nhost: here\r\ncontent-type: text/plain\r\ncontent-length: 1000\r\n\r\n{`,
          () => resolve(),
        );
      });
      socket.on('error', () => undefined);
      open.push(socket);
    });
  const within = (ms: number, path: string, init: RequestInit = {}): Promise<Response> =>
    fetch(new URL(path, gateway.url.replace('localhost', '127.0.0.1')), { ...init, signal: AbortSignal.timeout(ms) });

  it('answers others at once beside many half-sent requests', async () => {
    await Promise.all(Array.from({ length: many }, () => halfSent('/api/toy/people')));
    expect((await within(1_000, '/api/toy/people')).status).toBe(200);
    const whole = await within(1_000, '/api/consent/people/p1/withdrawals', { method: 'POST', body: '{}' });
    expect(whole.status).toBe(503); // passed on; in this test nobody is there
  });

  it('passes a withdrawal on at once beside many half-sent ones', async () => {
    await Promise.all(Array.from({ length: many }, () => halfSent('/api/toy/people/p1/withdrawals')));
    await Promise.all(Array.from({ length: many }, () => halfSent('/api/consent/people/p1/withdrawals')));
    expect((await within(1_000, '/api/consent/people/p1/withdrawals', { method: 'POST', body: '{}' })).status).toBe(
      503,
    );
  });

  it('passes a scan on beside many half-sent requests, scans among them', async () => {
    const scan = () => within(3_000, '/api/manifests/flights/f1/scans', { method: 'POST', body: '{"answer":"no"}' });
    await Promise.all(Array.from({ length: many }, () => halfSent('/api/toy/people')));
    expect((await scan()).status).toBe(200);
    await Promise.all(Array.from({ length: many }, () => halfSent('/api/manifests/flights/f1/scans')));
    expect((await scan()).status).toBe(200);
  });

  it('passes half a withdrawal on without the half that does not come', async () => {
    const { port, hostname } = new URL(gateway.url);
    const answer = await new Promise<string>((resolve) => {
      const socket = net.connect(Number(port), hostname);
      open.push(socket);
      socket.once('data', (chunk: Buffer) => resolve(chunk.toString()));
      socket.write('POST /api/consent/people/p1/withdrawals HTTP/1.1\r\nhost: here\r\ncontent-length: 9\r\n\r\n{');
    });
    expect(answer).toMatch(/^HTTP\/1.1 503 /);
  }, 10_000);

  /** @returns the status of a feed that stays open, once its answer has begun */
  const feedOf = (caller: string): Promise<{ status: number; end: () => unknown }> =>
    new Promise((resolve, reject) => {
      const headers = { accept: 'text/event-stream', authorization: `Bearer ${caller}` };
      const request = http.get(`${gateway.url}/api/toy/feed`, { headers }, (answer) => {
        const end = () =>
          request
            .removeAllListeners('error')
            .on('error', () => undefined)
            .destroy();
        open.push({ destroy: end });
        answer.once('data', () => resolve({ status: answer.statusCode!, end }));
      });
      request.on('error', reject);
    });

  it('answers others at once beside many readers of a feed', async () => {
    await Promise.all(Array.from({ length: many }, (_, n) => feedOf(`reader ${n}`)));
    expect((await within(1_000, '/api/toy/people')).status).toBe(200);
  });

  it('opens so many feeds for one caller, and a further one when one of them is over', async () => {
    const [first] = [await feedOf('one'), await feedOf('one')];
    expect([(await feedOf('one')).status, (await feedOf('another')).status]).toEqual([429, 200]);
    first!.end();
    await eventually(async () => expect((await feedOf('one')).status).toBe(200));
  });

  it('lets so many half-sent requests in from one address, and no more', async () => {
    await Promise.all(Array.from({ length: many }, () => halfSent('/api/toy/people')));
    await eventually(async () => {
      const { status } = await within(1_000, '/api/toy/people', { method: 'POST', body: 'x' });
      expect(status).toBe(429);
    });
  });
});
