import net from 'node:net';
import { Sentence } from '@homeward/deployment';
import { firstInsidePort, freePorts, needFree } from './ports';

const occupied = (host: string): Promise<net.Server> =>
  new Promise((resolve) => {
    const server = net.createServer().listen(0, host, () => resolve(server));
  });
const portOf = (server: net.Server): number => (server.address() as net.AddressInfo).port;

describe('a port', () => {
  it('is refused with a sentence when it is in use', async () => {
    const server = await occupied('127.0.0.1');
    await expect(needFree(portOf(server))).rejects.toThrow(Sentence);
    server.close();
  });

  it('for a program is chosen next to the public one, and never one in use', async () => {
    const server = await occupied('127.0.0.1');
    const taken = portOf(server);
    expect(firstInsidePort(4400)).toBe(4401);
    expect(await freePorts(3, taken)).not.toContain(taken);
    server.close();
  });
});
