import http, { type ClientRequest } from 'node:http';
import type { AddressInfo } from 'node:net';
import fastify, { type FastifyInstance } from 'fastify';
import { eventually } from '@homeward/testing';
import { countBody } from './body-limit';
import { readGatewayConfig } from './gateway-config';
import { passOn } from './pass-on';

/** A service that takes a sheet and never answers; `left` counts those who went away. */
function aSlowService() {
  const seen = { bytes: 0, whole: 0, left: 0 };
  const server = http.createServer((request, response) => {
    request.on('data', (chunk: Buffer) => (seen.bytes += chunk.length)).on('error', () => undefined);
    request.on('end', () => seen.whole++);
    response.on('close', () => seen.left++);
  });
  return { server, seen };
}

describe('a sheet that its sender leaves', () => {
  const { server, seen } = aSlowService();
  let gateway: FastifyInstance;
  beforeAll(async () => {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const registration = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    gateway = fastify();
    const config = readGatewayConfig({ PUBLIC_URL: 'http://localhost' }, 'http://localhost/oidc');
    countBody(gateway as never, config.bodyLimit);
    await passOn(gateway, config, { registration });
    await gateway.listen({ port: 0, host: '127.0.0.1' });
  });
  afterAll(async () => {
    server.closeAllConnections();
    await gateway.close();
    server.close();
  });
  beforeEach(() => Object.assign(seen, { bytes: 0, whole: 0, left: 0 }));

  const post = (): ClientRequest => {
    const { port } = gateway.server.address() as AddressInfo;
    const headers = { 'content-type': 'text/csv' };
    const path = '/api/registration/operations/one/imports';
    return http.request({ host: '127.0.0.1', port, method: 'POST', path, headers }).on('error', () => undefined);
  };

  it.each(['in the middle', 'after its end'])('is not read on by the service: %s', async (when) => {
    const sending = post();
    sending.write('Case No,Family Name\r\n');
    if (when === 'after its end') sending.end();
    await eventually(() => expect([seen.bytes > 0, seen.whole]).toEqual([true, when === 'after its end' ? 1 : 0]));
    sending.destroy();
    await eventually(() => expect(seen.left).toBe(1), 3_000);
  });
});
