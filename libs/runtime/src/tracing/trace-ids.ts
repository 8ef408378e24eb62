import { randomBytes } from 'node:crypto';
import { isId, newId, traceIdOf } from '@homeward/kernel';

/** A new trace, in the form of W3C Trace Context. */
export const newTrace = (): string => `00-${randomBytes(16).toString('hex')}-${randomBytes(8).toString('hex')}-01`;

export interface TraceIds {
  correlationId: string;
  /** Undefined where a trace begins. */
  traceparent?: string;
}

/** The ids by which a request is found in every service; one of another shape could hold anything and is refused. */
export function traceIdsOf(headers: NodeJS.Dict<string | string[]>): TraceIds {
  const { 'x-correlation-id': id, traceparent } = headers;
  return {
    correlationId: typeof id === 'string' && isId(id) ? id : newId(),
    traceparent: traceIdOf(traceparent) && (traceparent as string),
  };
}
