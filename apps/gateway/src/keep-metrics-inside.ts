import type { FastifyInstance } from 'fastify';
import { problemReply } from './problem-reply';

const loopback = new Set(['127.0.0.1', '::1', '::ffff:127.0.0.1']);

/** Our own figures share the port with the world: only this machine may read them, unless `METRICS=open` says otherwise. */
export function keepMetricsInside(server: FastifyInstance): void {
  if (process.env['METRICS'] === 'open') return;
  server.addHook('onRequest', (request, reply, done) => {
    if (request.url.startsWith('/metrics') && !loopback.has(request.socket.remoteAddress ?? ''))
      problemReply(reply, 404);
    else done();
  });
}
