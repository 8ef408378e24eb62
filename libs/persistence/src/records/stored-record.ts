import { channel } from 'node:diagnostics_channel';
import type { Caller } from '@homeward/access';
import { KeyUsedBefore, breachOf, recordAgreesWithItsHistory, type BrokenRule } from '@homeward/kernel';
import { numbersColumns, type Numbers, type Tx } from '@homeward/messaging';
import { headOf, lastOf, type Row } from './head';

/** A row as it is stored, whether or not it holds. */
export type StoredRow<State = unknown> = Row<State> & { head: string | null };

/** What the history says of a record. */
export interface Past {
  /** The last version; 0 where it says nothing. */
  version: number;
  /** The command that is asked for now was done before. */
  done?: { hash: string | null };
}

/** On the history of one record: `$2` its table. Backwards through one index, however long the history is. */
export const lastVersionSql = (id: string, table: string): string => `
  (SELECT version FROM history WHERE aggregate_id = ${id} AND aggregate = ${table} ORDER BY version DESC LIMIT 1)`;

/** The record, locked, with what its history says: `$3` is the command that is asked for now. */
const lockSql = (table: string): string => `
  WITH locked AS (SELECT version, state, sealed, head FROM "${table}" WHERE id = $1::uuid FOR UPDATE)
  SELECT locked.version, locked.state, locked.sealed, locked.head, ${lastVersionSql('$1::uuid', '$2')} AS past,
    done.id IS NOT NULL AS "wasDone", done.hash, ${numbersColumns}
  FROM (VALUES (1)) AS one LEFT JOIN locked ON true LEFT JOIN (
    SELECT aggregate_id AS id, data->>'requestHash' AS hash FROM history
    WHERE aggregate_id = $1::uuid AND command_id = $3) AS done ON true`;

type Found<State> = Omit<StoredRow<State>, 'id' | 'version'> &
  Numbers & { version: number | null; past: number | null; wasDone: boolean; hash: string | null };

async function lockRow<State>(tx: Tx, table: string, id: string, commandId?: string) {
  const values = [id, table, commandId ?? null];
  const [found] = await tx.$queryRawUnsafe<Found<State>[]>(lockSql(table), ...values);
  const { version, state, sealed, head, past, wasDone, hash, xid, at, last } = found!;
  return {
    row: version === null ? undefined : { id, version, state, sealed, head },
    past: { version: past ?? 0, done: wasDone ? { hash } : undefined },
    numbers: { xid, at, last },
  };
}

/**
 * Whether this very command was done before: a retry on a bad connection.
 * @throws KeyUsedBefore when it asks for something else
 */
export function wasDone({ done }: Past, { requestHash }: Caller): boolean {
  if (done?.hash && requestHash && done.hash !== requestHash) throw new KeyUsedBefore();
  return done !== undefined;
}

/** A record in its present state, locked, with the rules that it breaks. */
export interface Locked<State> {
  /** Missing where it never was, or is gone. */
  row?: StoredRow<State>;
  past: Past;
  /** Where the messages of this change are numbered. */
  numbers: Numbers;
  broken: BrokenRule[];
}

/** @param forgotten whether rows of this table are deleted when nobody needs them */
export async function lockRecord<State>(
  tx: Tx,
  { table, forgotten }: { table: string; forgotten?: true },
  id: string,
  commandId?: string,
): Promise<Locked<State>> {
  let found = await lockRow<State>(tx, table, id, commandId);
  // A statement that waits for a lock sees what other tables held before: it is asked again, now that nobody changes the record.
  if ((found.row?.version ?? 0) !== found.past.version) found = await lockRow<State>(tx, table, id, commandId);
  const { row, past, numbers } = found;
  return { row, past, numbers, broken: !row && forgotten ? [] : againstRecord(table, row, past.version) };
}

/** Numbers of versions end somewhere: who wrote the last one into a row would keep everything out that follows. */
const lastSensibleVersion = 2 ** 30;

/** The version from which a broken record continues. */
export async function versionToGoOnFrom(tx: Tx, table: string, row: StoredRow | undefined): Promise<number> {
  if (!row || row.version < lastSensibleVersion) return row?.version ?? 0;
  await tx.$executeRawUnsafe(`UPDATE "${table}" SET version = 0 WHERE id = $1::uuid`, row.id);
  return 0;
}

/**
 * The rules that a record breaks: none, or the one that it was changed outside the service.
 * @param row missing where it is gone
 */
export function againstRecord(table: string, row: StoredRow | undefined, lastInHistory: number): BrokenRule[] {
  const stored = {
    head: row?.head ?? null,
    headOfContent: row ? headOf(table, row, lastOf(row.head)) : '',
    version: row?.version ?? 0,
    lastInHistory,
  };
  if (!row && lastInHistory === 0) return []; // it never was
  return recordAgreesWithItsHistory.holds(stored) ? [] : [breachOf(recordAgreesWithItsHistory, stored)];
}

/** A record that nobody vouches for was met. Nothing in it says whose record it is. */
export interface RecordBreak {
  table: string;
  version: number;
}

/** Where breaks are reported, for the log and the figures. */
export const recordBreaks = channel('homeward.record-break');

export const reportBreak = (found: RecordBreak): void => recordBreaks.publish(found);
