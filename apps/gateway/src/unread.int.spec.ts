import net from 'node:net';
import { eventually } from '@homeward/testing';
import { aGateway, type RunningGateway } from './testing/a-gateway';

/** More than there are connections to a service for ordinary requests. */
const many = 160;
const unlimited = { RATE_LIMIT_CALLER: '0', RATE_LIMIT_ADDRESS: '0' };

describe('the gateway, while others ask for much and read nothing', () => {
  let gateway: RunningGateway;
  const open: net.Socket[] = [];
  beforeAll(async () => {
    gateway = await aGateway(unlimited, { consentIsToy: true });
  }, 60_000);
  afterEach(() => open.splice(0).forEach((socket) => socket.destroy()));
  afterAll(() => gateway.close());

  const port = (): number => Number(new URL(gateway.url).port);
  const asking = (path: string, times: number): Promise<net.Socket> =>
    new Promise((resolve) => {
      const socket = net.connect(port(), '127.0.0.1', () => {
        socket.pause();
        socket.write(`GET ${path} HTTP/1.1\r\nhost: here\r\n\r\n`.repeat(times), () => resolve(socket));
      });
      socket.on('error', () => undefined);
      open.push(socket);
    });
  const status = async (path: string, init: RequestInit = {}): Promise<number> => {
    const url = `http://127.0.0.1:${port()}${path}`;
    return (await fetch(url, { ...init, signal: AbortSignal.timeout(10_000) })).status;
  };
  const aNo = { method: 'POST', body: '{}' };
  const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

  it('answers at once beside twenty who ask for sixteen answers each', async () => {
    await Promise.all(Array.from({ length: 20 }, () => asking('/api/toy/large', 16)));
    await pause(500);
    expect(await status('/api/manifests/flights/f1/scans', aNo)).toBe(200);
    expect(await status('/api/consent/people/p1/withdrawals', aNo)).toBe(200);
    expect(await status('/api/toy/people')).toBe(200);
  }, 60_000);

  it('takes a no at once beside many, and answers the others soon', async () => {
    await Promise.all(Array.from({ length: many }, () => asking('/api/toy/large', 1)));
    await pause(500);
    expect(await status('/api/manifests/flights/f1/scans', aNo)).toBe(200);
    expect(await status('/api/consent/people/p1/withdrawals', aNo)).toBe(200);
    expect(await status('/api/toy/people')).toBe(200);
  }, 60_000);

  it('answers what one connection asked in its order', async () => {
    const socket = await asking('/api/toy/first', 1);
    socket.write('GET /api/toy/second HTTP/1.1\r\nhost: here\r\n\r\n');
    let answers = '';
    socket.on('data', (chunk: Buffer) => (answers += chunk.toString())).resume();
    await eventually(() => answers.includes('/second'), 15_000);
    expect(answers).toMatch(/"url":"\/first"[^]*"url":"\/second"/);
  });
});
