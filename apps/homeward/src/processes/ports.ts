import { randomInt } from 'node:crypto';
import net from 'node:net';
import { Sentence } from '@homeward/deployment';

const isFreeOn = (port: number, host: string): Promise<boolean> =>
  new Promise((resolve) => {
    const server = net.createServer();
    // Nothing listens there on a machine without IPv6.
    server.once('error', (error: NodeJS.ErrnoException) =>
      resolve(error.code === 'EADDRNOTAVAIL' || error.code === 'EAFNOSUPPORT'),
    );
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve(true)));
  });

/** Browsers try both addresses of `localhost`: a program on either would get our visitors. */
export const isFree = async (port: number): Promise<boolean> =>
  (await isFreeOn(port, '127.0.0.1')) && (await isFreeOn(port, '::1'));

/** @throws Sentence when it is in use */
export async function needFree(port: number): Promise<void> {
  if (await isFree(port)) return;
  throw new Sentence(
    `Port ${port} is used by another program: end that, or choose another with "npm start -- --port ${port + 100}".`,
  );
}

/** Below the range from which systems take ports for outgoing connections, so that a restart finds its port free. */
const [lowest, highest] = [20_000, 31_000];

/** Where to look for internal ports: next to the public one, or anywhere for tests that run side by side. */
export const firstInsidePort = (publicPort: number): number =>
  publicPort > 0 && publicPort < 60_000 ? publicPort + 1 : randomInt(lowest, highest);

/** The next `count` free ports. */
export async function freePorts(count: number, from: number): Promise<number[]> {
  const found: number[] = [];
  for (let port = from; found.length < count && port < 65_536; port += 1) if (await isFree(port)) found.push(port);
  if (found.length < count) throw new Sentence('There are not enough free ports on this machine.');
  return found;
}
