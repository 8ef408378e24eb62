import { Writable } from 'node:stream';
import pino from 'pino';
import { traceIdOf } from '@homeward/kernel';
import { currentTrace } from './tracing/current-trace';

/** The only fields that reach a log line: none of them can hold anything about a person. */
const allowed = new Set([
  ...[
    'messageId',
    'type',
    'stream',
    'reason',
    'attempts',
    'error',
    'code',
    'problemId',
    'at',
    'port',
    'ms',
    'method',
    'route',
  ],
  ...['status', 'correlationId', 'traceId', 'signal', 'broker', 'version', 'count', 'context'],
]);

export type Log = (text: string, fields?: object) => void;

const pick = (fields: object): object =>
  Object.fromEntries(Object.entries({ traceId: traceIdOf(currentTrace()), ...fields }).filter(([k]) => allowed.has(k)));

/** Structured lines on standard output, with an allow-list instead of redaction: what is not named is not written. */
export function logger(service: string, destination?: Writable): { info: Log; warn: Log } {
  const out = pino(
    { base: { service }, level: process.env['LOG_LEVEL'] ?? 'info' },
    destination ?? pino.destination({ sync: true }),
  );
  return {
    info: (text, fields = {}) => out.info(pick(fields), text),
    warn: (text, fields = {}) => out.warn(pick(fields), text),
  };
}
