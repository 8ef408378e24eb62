import type { IncomingHttpHeaders } from 'node:http';

/** What a service reads of a request by which somebody may say no. Any other header could only make it fail on the way. */
const read = [
  'accept',
  'authorization',
  'content-length',
  'content-type',
  'exercise-time',
  'host',
  'idempotency-key',
  'if-match',
  'traceparent',
  'x-correlation-id',
] as const;

/** Only those headers: `Upgrade`, `Keep-Alive` and the like cannot be passed on, and long ones are refused further on. */
export const headersOfANo = <Headers extends IncomingHttpHeaders>(headers: Headers): Headers =>
  Object.fromEntries(Object.entries(headers).filter(([name]) => (read as readonly string[]).includes(name))) as Headers;

/** A content type as it is, where a parser can read it; plain text otherwise. */
export const readableType = (type: string | undefined): string | undefined =>
  type === undefined || /^[\w.+-]+\/[\w.+-]+(\s*;\s*[\w-]+=("[^"]*"|[\w.+-]+))*\s*$/.test(type) ? type : 'text/plain';
