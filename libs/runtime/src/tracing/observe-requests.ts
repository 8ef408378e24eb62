import type { FastifyInstance } from 'fastify';
import type { Log } from '../logger';
import type { Metrics } from '../metrics';
import { withinTrace } from './current-trace';
import type { Spans } from './span';
import { traceIdsOf } from './trace-ids';

/** What observes the work of a process. */
export interface Observers {
  metrics: Metrics;
  spans: Spans;
  log: Log;
  /** For what happens all day; usually nobody reads it. */
  usual: Log;
}

const tooMany = 429;

/** Requests that machines send every few seconds: they would drown those of people. */
const ofMachines = /^\/(health|metrics)(\/|$)/;

/**
 * Gives every request its ids, and figures, a span and a log line when its answer begins (a live feed has no end). They
 * name the route as declared and never the address, which holds ids of people.
 */
export function observeRequests(server: FastifyInstance, { metrics, spans, log, usual }: Observers): void {
  server.addHook('onRequest', (request, reply, done) => {
    const { method, routeOptions, raw } = request;
    const route = routeOptions.url ?? 'none';
    if (ofMachines.test(route)) return done();
    const { correlationId, traceparent: parent } = traceIdsOf(raw.headers);
    const span = spans.begin(`${method} ${route}`, 'server', parent);
    raw.headers['x-correlation-id'] = correlationId;
    raw.headers['traceparent'] = span.traceparent;
    void reply.header('x-correlation-id', correlationId);

    const began = performance.now();
    atHead(reply.raw, (status) => {
      const ms = performance.now() - began;
      metrics.answered(method, route, status, ms / 1_000);
      span.end(status >= 500, about(method, route, status));
      if (status === tooMany) return; // a flood of requests would drown the other lines
      withinTrace(span.traceparent, () =>
        (status >= 500 ? log : usual)('answered', { method, route, status, ms: Math.round(ms), correlationId }),
      );
    });
    withinTrace(span.traceparent, done);
  });
}

function atHead(raw: { writeHead: (...args: never[]) => unknown }, then: (status: number) => void): void {
  const writeHead = raw.writeHead.bind(raw) as (...args: unknown[]) => unknown;
  raw.writeHead = (...args: unknown[]) => {
    then(args[0] as number);
    return writeHead(...args);
  };
}

const about = (method: string, route: string, status: number): Record<string, string | number> => ({
  'http.request.method': method,
  'http.route': route,
  'http.response.status_code': status,
});
