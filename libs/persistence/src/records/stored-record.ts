import { channel } from 'node:diagnostics_channel';
import type { Caller } from '@homeward/access';
import { KeyUsedBefore, breachOf, recordAgreesWithItsHistory, type BrokenRule } from '@homeward/kernel';
import type { Tx } from '@homeward/messaging';
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

const pastSql = `
  SELECT ${lastVersionSql('$1::uuid', '$2')} AS version, done.id IS NOT NULL AS "wasDone", done.hash
  FROM (VALUES (1)) AS one LEFT JOIN (
    SELECT aggregate_id AS id, data->>'requestHash' AS hash FROM history
    WHERE aggregate_id = $1::uuid AND command_id = $3) AS done ON true`;

async function lockRow<State>(tx: Tx, table: string, id: string): Promise<StoredRow<State> | undefined> {
  const [row] = await tx.$queryRawUnsafe<Omit<StoredRow<State>, 'id'>[]>(
    `SELECT version, state, sealed, head FROM "${table}" WHERE id = $1::uuid FOR UPDATE`,
    id,
  );
  return row && { ...row, id };
}

/** Read after the row is locked: a statement that waits for a lock sees what other tables held before. */
async function pastOf(tx: Tx, table: string, id: string, commandId?: string): Promise<Past> {
  const [past] = await tx.$queryRawUnsafe<{ version: number | null; wasDone: boolean; hash: string | null }[]>(
    pastSql,
    id,
    table,
    commandId ?? null,
  );
  return { version: past?.version ?? 0, done: past?.wasDone ? { hash: past.hash } : undefined };
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
  broken: BrokenRule[];
}

/** @param forgotten whether rows of this table are deleted when nobody needs them */
export async function lockRecord<State>(
  tx: Tx,
  { table, forgotten }: { table: string; forgotten?: true },
  id: string,
  commandId?: string,
): Promise<Locked<State>> {
  let row = await lockRow<State>(tx, table, id);
  let past = await pastOf(tx, table, id, commandId);
  if (!row && past.version > 0) {
    // Made by somebody else between the two questions, or taken away.
    row = await lockRow<State>(tx, table, id);
    past = await pastOf(tx, table, id, commandId);
  }
  return { row, past, broken: !row && forgotten ? [] : againstRecord(table, row, past.version) };
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
