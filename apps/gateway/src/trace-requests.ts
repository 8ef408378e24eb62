import { randomBytes } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import { newId } from '@homeward/kernel';

const correlationShape = /^[\w.-]{8,64}$/;
const traceShape = /^[0-9a-f]{2}-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}$/;

const newTrace = (): string => `00-${randomBytes(16).toString('hex')}-${randomBytes(8).toString('hex')}-01`;

/** The two ids by which a request is found again in every service; an id of another shape could say anything and is replaced. */
export function withTraceIds(headers: NodeJS.Dict<string | string[]>): { correlationId: string; traceparent: string } {
  const given = (name: string, shape: RegExp): string | undefined => {
    const value = headers[name];
    return typeof value === 'string' && shape.test(value) ? value : undefined;
  };
  return {
    correlationId: given('x-correlation-id', correlationShape) ?? newId(),
    traceparent: given('traceparent', traceShape) ?? newTrace(),
  };
}

/** Gives every request its ids before anything else sees it, and tells the caller. */
export function traceRequests(server: FastifyInstance): void {
  server.addHook('onRequest', (request, reply, done) => {
    const { correlationId, traceparent } = withTraceIds(request.raw.headers);
    request.raw.headers['x-correlation-id'] = correlationId;
    request.raw.headers['traceparent'] = traceparent;
    void reply.header('x-correlation-id', correlationId);
    done();
  });
}
