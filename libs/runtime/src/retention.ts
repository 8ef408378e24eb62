import type { Retention } from '@homeward/messaging';
import type { Environment } from './secret-files';

/** A season of movements and its review. */
const usualDays = 365;
/** Sent rows are looked at, or sent again, for no longer than this. */
const sentDays = 30;

/**
 * How long messages are kept: `LOG_RETENTION_DAYS`, a number or `all`. The embedded log keeps a year by default;
 * Kafka's topics have a retention of their own, which must not be longer than this. @throws with a sentence
 */
export function readRetention(env: Environment, embedded: boolean): Retention {
  const said = env['LOG_RETENTION_DAYS'] ?? (embedded ? String(usualDays) : 'all');
  if (said === 'all') return {};
  const days = Number(said);
  if (!Number.isInteger(days) || days < 1)
    throw new Error(`LOG_RETENTION_DAYS is a whole number of days or "all", not "${said}".`);
  return { log: days, outbox: Math.min(days, sentDays), inbox: days + sentDays };
}
