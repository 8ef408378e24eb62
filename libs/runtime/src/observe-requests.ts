import type { FastifyInstance } from 'fastify';
import { withinTrace } from './current-trace';
import type { Metrics } from './metrics';

/** Asked every few seconds by machines: they would drown what people ask. */
const ofMachines = /^\/(health|metrics)(\/|$)/;

/**
 * Times how long every answer takes to begin (a live feed has no end), by its route as it was declared: never by its
 * address, in which ids of people stand.
 */
export function observeRequests(server: FastifyInstance, metrics: Metrics): void {
  server.addHook('onRequest', (request, _reply, done) => withinTrace(request.raw.headers['traceparent'], done));
  server.addHook('onRequest', ({ method, routeOptions }, reply, done) => {
    const route = routeOptions.url ?? 'none';
    if (ofMachines.test(route)) return done();
    const began = performance.now();
    const { raw } = reply;
    const writeHead = raw.writeHead.bind(raw) as (...args: unknown[]) => typeof raw;
    raw.writeHead = (...args: unknown[]) => {
      metrics.answered(method, route, args[0] as number, (performance.now() - began) / 1_000);
      return writeHead(...args);
    };
    done();
  });
}
