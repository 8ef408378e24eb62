import { pause, type Db, type Tx } from '@homeward/messaging';
import type { ReadRecord } from './read-record';
import type { ReadSpool } from './read-spool';

/** How long a read waits in its file until it can be searched. */
const everyMs = 1_000;
/** Two years (docs/handbook/data-protection.md#retention). */
const keptDays = 730;
const atOnce = 2_000;

const keepSql = `
  INSERT INTO read_record (id, at, by, roles, purpose, action, classes, people, emergency)
  SELECT id, at, by, roles, purpose, action, classes, people, emergency
  FROM jsonb_populate_recordset(NULL::read_record, $1::jsonb) ON CONFLICT (id) DO NOTHING`;

const forgetSql = `
  DELETE FROM read_record WHERE id IN (
    SELECT id FROM read_record WHERE kept_at < clock_timestamp() - make_interval(days => ${keptDays}) LIMIT ${atOnce})`;

/** Takes what is complete into the database. A file that was stored and not removed is stored again, without effect. */
export async function keepReads(db: Tx, spool: ReadSpool): Promise<void> {
  for (const file of spool.complete()) {
    const reads: ReadRecord[] = spool.read(file);
    for (let n = 0; n < reads.length; n += atOnce)
      await db.$executeRawUnsafe(keepSql, JSON.stringify(reads.slice(n, n + atOnce)));
    spool.remove(file);
  }
}

/** Deletes what was kept long enough. The database refuses to delete anything younger. */
export async function forgetOldReads(db: Tx): Promise<void> {
  while ((await db.$executeRawUnsafe(forgetSql)) >= atOnce) await pause(50);
}

/** Keeps reads every second until it is stopped; then once more. @param warn once each time it begins to fail */
export function keepReadsSoon(db: Db, spool: ReadSpool, warn: () => void): () => Promise<void> {
  const stopping = new AbortController();
  let failing = false;
  const once = (): Promise<void> =>
    keepReads(db, spool).then(
      () => void (failing = false),
      () => {
        if (!failing) warn();
        failing = true;
      },
    );
  const running = (async () => {
    for (; !stopping.signal.aborted; await pause(everyMs, stopping.signal)) await once();
    await once();
  })();
  return () => {
    stopping.abort();
    return running;
  };
}
