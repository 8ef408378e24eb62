import type { Socket } from 'node:net';
import type { FastifyInstance } from 'fastify';
import { mayBeANo } from './limit-rates';

/**
 * Requests of one connection are passed on one after the other, each when the answer before it was sent: whoever asks for
 * much and reads nothing holds one connection to a service. What may be a no waits for nothing, only its answer does.
 */
export function oneAtATime(server: FastifyInstance): void {
  const last = new WeakMap<Socket, Promise<void>>();
  server.addHook('onRequest', async ({ raw, method, url }, reply) => {
    const before = last.get(raw.socket);
    last.set(raw.socket, new Promise((resolve) => reply.raw.once('close', resolve)));
    if (!before || mayBeANo(method, url)) return undefined;
    await before;
    return raw.socket.destroyed ? reply.hijack() : undefined;
  });
}
