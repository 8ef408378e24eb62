import { pause } from './backoff';
import type { Broker } from './broker';
import type { Db } from './tx';

/** How long messages are kept, in days; a part without a number is kept for ever. */
export interface Retention {
  log?: number;
  outbox?: number;
  /** Longer than the log: a message that can still arrive must be recognised. */
  inbox?: number;
}

/** Rows at a time, so few that others never wait for them. */
const atOnce = 2_000;
const everyMs = 3_600_000;

const outboxSql = `
  DELETE FROM outbox WHERE (xid, id) IN (
    SELECT o.xid, o.id FROM outbox o JOIN relay_position p ON p.name = 'outbox' AND (o.xid, o.id) <= (p.xid, p.id)
    WHERE o.written_at < clock_timestamp() - make_interval(days => $1::int) ORDER BY o.xid, o.id LIMIT ${atOnce})`;
const inboxSql = `
  DELETE FROM inbox WHERE ctid = ANY(ARRAY(
    SELECT ctid FROM inbox WHERE received_at < clock_timestamp() - make_interval(days => $1::int) LIMIT ${atOnce}))`;

/** Deletes what nobody needs any more: sent rows of the outbox, old rows of the inbox, the old end of the log. */
export async function prune(db: Db, broker: Broker, { log, outbox, inbox }: Retention): Promise<void> {
  const all = async (some: () => Promise<number>): Promise<void> => {
    while ((await some()) >= atOnce) await pause(50);
  };
  if (outbox) await all(() => db.$executeRawUnsafe(outboxSql, outbox));
  if (log) await all(() => broker.prune(log, atOnce));
  if (inbox) await all(() => db.$executeRawUnsafe(inboxSql, inbox));
}

/** Prunes every hour until it is stopped; a failure is tried again an hour later. */
export const pruneHourly = (db: Db, broker: Broker, keep: Retention, log: (text: string) => void): (() => void) =>
  hourly(() => prune(db, broker, keep).catch(() => log('old messages could not be deleted')));

/** Runs a job a minute from now and then every hour, until it is stopped. @param work never fails */
export function hourly(work: () => Promise<void>): () => void {
  const stopping = new AbortController();
  const run = async (): Promise<void> => {
    for (await pause(everyMs / 60, stopping.signal); !stopping.signal.aborted; await pause(everyMs, stopping.signal))
      await work();
  };
  void run();
  return () => stopping.abort();
}
