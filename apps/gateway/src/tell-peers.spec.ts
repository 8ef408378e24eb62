import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tellPeers } from './tell-peers';

describe('a sign-out', () => {
  const others = ['127.0.0.2', '127.0.0.3'];
  const came: unknown[] = [];
  let servers: Server[];
  let common: string;
  const listen = (address: string, port = 0): Promise<Server> =>
    new Promise((resolve) => {
      const server = createServer((request, reply) => {
        let body = '';
        request.on('data', (chunk) => (body += chunk));
        request.on('end', () => {
          came.push([address, request.url, request.headers['x-from-gateway'], body]);
          reply.end();
        });
      }).listen(port, address, () => resolve(server));
    });

  beforeAll(async () => {
    const first = await listen(others[0]!);
    const { port } = first.address() as AddressInfo;
    servers = [first, await listen(others[1]!, port), await listen('127.0.0.1', port)];
    common = `http://gateway.test:${port}`;
  });
  afterAll(() => servers.forEach((server) => server.close()));

  const told = async (addresses: string[]): Promise<string[]> => {
    came.length = 0;
    const said: string[] = [];
    await tellPeers(
      common,
      't',
      (text) => said.push(text),
      () => Promise.resolve(addresses),
    );
    return said;
  };

  it('reaches every other gateway, marked so that it is passed on no further, and not this one', async () => {
    expect(await told(['127.0.0.1', ...others])).toEqual([]);
    const notice = (address: string): unknown => [address, '/back-channel-logout', '1', 'logout_token=t'];
    expect(came.sort()).toEqual(others.map(notice));
  });

  it('reaches the others where one is away, which is said', async () => {
    expect(await told(['127.0.0.9', ...others])).toEqual(['a gateway did not hear of a sign-out']);
    expect(came).toHaveLength(2);
  });
});
