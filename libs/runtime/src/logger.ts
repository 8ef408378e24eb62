import { Writable } from 'node:stream';
import pino from 'pino';
import { traceIdOf } from '@homeward/kernel';
import { currentTrace } from './tracing/current-trace';

/** The only fields that reach a log line. None of them can hold anything about a person. */
const allowed = new Set([
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
  'status',
  'correlationId',
  'traceId',
  'signal',
  'broker',
  'version',
  'count',
  'context',
]);

export type Log = (text: string, fields?: object) => void;

const pick = (fields: object): object =>
  Object.fromEntries(Object.entries({ traceId: traceIdOf(currentTrace()), ...fields }).filter(([k]) => allowed.has(k)));

/** A line that cannot be written, on a full disk say, is lost and nothing else: the work stays done. */
function unlessItFails(write: () => void): void {
  try {
    write();
  } catch {
    // there is nowhere left to report it
  }
}

/**
 * Structured lines on standard output, with an allow-list instead of redaction: other fields are not written. What is usual,
 * an answer or a message handled, is a figure and no line, unless `LOG_LEVEL` is `debug`.
 */
export function logger(service: string, destination?: Writable): { usual: Log; info: Log; warn: Log } {
  const to = destination ?? pino.destination({ sync: true });
  to.on('error', () => undefined);
  const out = pino({ base: { service }, level: process.env['LOG_LEVEL'] ?? 'info' }, to);
  return {
    usual: (text, fields = {}) => {
      if (out.isLevelEnabled('debug')) unlessItFails(() => out.debug(pick(fields), text));
    },
    info: (text, fields = {}) => unlessItFails(() => out.info(pick(fields), text)),
    warn: (text, fields = {}) => unlessItFails(() => out.warn(pick(fields), text)),
  };
}
