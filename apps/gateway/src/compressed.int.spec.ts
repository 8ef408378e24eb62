import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import http from 'node:http';
import os from 'node:os';
import path from 'node:path';
import { brotliCompressSync, brotliDecompressSync, gunzipSync, gzipSync } from 'node:zlib';
import { aGateway, type RunningGateway } from './testing/a-gateway';

const script = 'console.log("a file of the console");'.repeat(100);

describe('what the gateway sends', () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'homeward-console-'));
  let gateway: RunningGateway;
  beforeAll(async () => {
    mkdirSync(path.join(folder, 'assets'));
    writeFileSync(path.join(folder, 'index.html'), '<!doctype html>');
    writeFileSync(path.join(folder, 'sw.js'), script);
    writeFileSync(path.join(folder, 'assets/app.js'), script);
    writeFileSync(path.join(folder, 'assets/app.js.br'), brotliCompressSync(script));
    writeFileSync(path.join(folder, 'assets/app.js.gz'), gzipSync(script));
    gateway = await aGateway({ CONSOLE_FOLDER: folder, RATE_LIMIT_CALLER: '0', RATE_LIMIT_ADDRESS: '0' });
  }, 60_000);
  afterAll(async () => {
    await gateway.close();
    rmSync(folder, { recursive: true });
  });

  /** As it was sent: `fetch` would decompress it. */
  const sent = (at: string, accepts?: string): Promise<{ headers: http.IncomingHttpHeaders; body: Buffer }> =>
    new Promise((resolve, reject) => {
      const headers = { authorization: 'Bearer x', ...(accepts && { 'accept-encoding': accepts }) };
      http
        .get(gateway.url + at, { headers }, (answer) => {
          const parts: Buffer[] = [];
          const done = (): void => resolve({ headers: answer.headers, body: Buffer.concat(parts) });
          answer.on('data', (part: Buffer) => {
            parts.push(part);
            if (!at.endsWith('/feed')) return;
            done();
            answer.destroy();
          });
          answer.on('end', done);
        })
        .on('error', reject);
    });

  it.each([
    ['br', 'gzip, br', brotliDecompressSync],
    ['gzip', 'gzip', gunzipSync],
    [undefined, undefined, (body: Buffer) => body],
  ])("is a console's file as %s, cached for good", async (encoding, accepts, read) => {
    const { headers, body } = await sent('/assets/app.js', accepts);
    expect(headers['content-encoding']).toBe(encoding);
    expect(headers['content-type']).toContain('javascript');
    expect(headers['cache-control']).toContain('immutable');
    expect(read(body).toString()).toBe(script);
  });

  it("is the console's worker anew each time: a new version is found, and one that is broken can be replaced", async () => {
    expect((await sent('/sw.js')).headers['cache-control']).toBe('no-cache');
  });

  it.each([
    ['br', 'br, gzip', brotliDecompressSync],
    ['gzip', 'gzip', gunzipSync],
  ])('is a long answer of a service as %s', async (encoding, accepts, read) => {
    const { headers, body } = await sent('/api/toy/long', accepts);
    expect(headers).toMatchObject({ 'content-encoding': encoding, vary: expect.stringContaining('accept-encoding') });
    expect(headers['content-length']).toBeUndefined();
    expect(JSON.parse(read(body).toString())).toHaveLength(500);
    expect(body.length).toBeLessThan(2_000);
  });

  it.each([
    ['a short answer', '/api/toy/people'],
    ['an event of a feed', '/api/toy/feed'],
    ['an answer of the issuer', '/oidc/jwks'],
  ])('is never compressed: %s', async (_, at) => {
    expect((await sent(at, 'br, gzip')).headers['content-encoding']).toBeUndefined();
  });
});
