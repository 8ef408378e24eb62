import { fork, type ChildProcess } from 'node:child_process';
import { generateKeyPairSync, randomInt } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import http from 'node:http';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import type { JWK } from 'jose';
import { buildPrograms, eventually } from '@homeward/testing';

const programOf = (name: string): string => path.resolve(__dirname, '../../..', name, 'dist/main.cjs');

const isFree = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const server = net.createServer();
    server.once('error', () => resolve(false)).listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
  });

/** Below those that the system gives to whoever asks for any: other specs would get one before the program has started. */
async function freePorts(count: number): Promise<number[]> {
  const first = randomInt(10_000, 30_000);
  const ports = Array.from({ length: count }, (_, i) => first + i);
  return (await Promise.all(ports.map(isFree))).every(Boolean) ? ports : freePorts(count);
}

/** A service that answers with the request it got, has a live feed, and closes the connection when asked to. */
function aToyService(port: number): http.Server {
  return http
    .createServer((request, response) => {
      if (request.url === '/break') return void request.socket.destroy();
      if (request.url === '/feed') {
        response.writeHead(200, { 'content-type': 'text/event-stream' });
        return void response.write('data: first\n\n');
      }
      if (request.url === '/long') {
        response.writeHead(200, { 'content-type': 'application/json' });
        return void response.end(JSON.stringify(Array.from({ length: 500 }, (_, n) => ({ n }))));
      }
      if (request.url === '/large') return void Readable.from(Array(400).fill(Buffer.alloc(65_536))).pipe(response);
      let bytes = 0;
      request.on('data', (chunk: Buffer) => (bytes += chunk.length));
      request.on('end', () => response.end(JSON.stringify({ url: request.url, bytes, headers: request.headers })));
      return undefined;
    })
    .listen(port, '127.0.0.1');
}

export interface RunningGateway {
  url: string;
  /** The address of its figures. */
  figures: string;
  issuer: string;
  jwksUrl: string;
  /** The issuer's private key, to sign what it would. */
  signingKey: JWK;
  close(): Promise<void>;
}

const newKey = (): JWK => {
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  return { ...(privateKey.export({ format: 'jwk' }) as JWK), alg: 'ES256', use: 'sig', kid: 'test' };
};

const identityFile = (folder: string, jwk: JWK): string => {
  const file = path.join(folder, 'identity.json');
  const programs = [
    { clientId: 'svc-manifests', secret: 'toy-secret', roles: ['service'] },
    { clientId: 'svc-consent', secret: 'consent-secret', roles: ['service'] },
    { clientId: 'airline-demo', secret: 'airline-secret', roles: ['airline'] },
  ];
  writeFileSync(file, JSON.stringify({ jwks: { keys: [jwk] }, cookieKeys: ['cookie'], programs }));
  return file;
};

/**
 * The real identity and the real gateway as processes, a toy service behind them, and one that is away.
 * @param consentIsToy consent is no longer away: the toy answers for it
 */
export async function aGateway(
  env: Record<string, string> = {},
  { consentIsToy = false } = {},
): Promise<RunningGateway> {
  buildPrograms('identity', 'gateway');
  const signingKey = newKey();
  const folder = mkdtempSync(path.join(os.tmpdir(), 'homeward-gateway-'));
  const [gateway, identity, toyPort, away, figures] = (await freePorts(5)) as [number, number, number, number, number];
  const url = `http://localhost:${gateway}`;
  const issuer = `${url}/oidc`;
  const jwksUrl = `http://127.0.0.1:${identity}/oidc/jwks`;
  const addresses = { gateway, identity, toy: toyPort, manifests: toyPort, consent: consentIsToy ? toyPort : away };
  const common = {
    ...process.env,
    HOMEWARD_EXERCISE: '1',
    OIDC_ISSUER: issuer,
    OIDC_JWKS_URL: jwksUrl,
    IDENTITY_FILE: identityFile(folder, signingKey),
    BACK_CHANNEL_LOGOUT_URL: `http://127.0.0.1:${gateway}/back-channel-logout`,
    METRICS_PORT: String(figures),
    CONSOLE_FOLDER: path.join(folder, 'no-console'),
    SERVICES: JSON.stringify(
      Object.fromEntries(Object.entries(addresses).map(([n, p]) => [n, `http://127.0.0.1:${p}`])),
    ),
    ...env,
  };
  const start = (name: string, port: number): ChildProcess => {
    const child = fork(programOf(name), [], { silent: true, execArgv: [], env: { ...common, PORT: String(port) } });
    for (const lines of [child.stdout, child.stderr]) lines?.resume(); // a pipe that nobody reads stops who writes
    return child;
  };
  const toy = aToyService(toyPort);
  const children = [start('identity', identity), start('gateway', gateway)];
  /** Asked often, a gateway with limits of rates would say no more than that. */
  const answers = async (port: number): Promise<boolean> => {
    const { ok } = await fetch(`http://127.0.0.1:${port}/health/ready`);
    if (!ok) await new Promise((resolve) => setTimeout(resolve, 500));
    return ok;
  };
  await Promise.all([identity, gateway].map((port) => eventually(() => answers(port), 20_000))).catch((error) => {
    for (const child of children) child.kill('SIGKILL'); // a test that cannot begin leaves nothing running
    toy.close();
    throw error;
  });
  return {
    url,
    figures: `http://127.0.0.1:${figures}`,
    issuer,
    jwksUrl,
    signingKey,
    close: async () => {
      const gone = children.map((child) => new Promise((resolve) => child.once('exit', resolve)));
      for (const child of children) child.kill('SIGTERM');
      await Promise.all(gone);
      toy.closeAllConnections();
      toy.close();
      rmSync(folder, { recursive: true });
    },
  };
}
