import type { Tx } from '@homeward/messaging';
import type { AggregateKind, Examined, TakenAway } from '../aggregate-kind';
import { againstRecord, lastVersionSql, reportBreak, type StoredRow } from './stored-record';

type Kind = Pick<AggregateKind<{ personal?: object }, { type: string }, string>, 'table' | 'forgotten'>;

/** For those that are gone although their history continues: the last version in it. */
const takenAwaySql = (table: string): string => `
  SELECT aggregate_id::text AS id, max(version) AS version FROM history h
  WHERE aggregate_id = ANY($1::uuid[]) AND aggregate = $2
  AND NOT EXISTS (SELECT 1 FROM "${table}" t WHERE t.id = h.aggregate_id) GROUP BY aggregate_id`;

/**
 * Records in their present state. One that was changed outside the service, or taken away, is reported and says so; one
 * that never was is missing. Their personal parts stay closed.
 */
export async function examineRecords<State>(
  tx: Tx,
  kind: Kind,
  ids: readonly string[],
): Promise<Map<string, Examined<State> | TakenAway>> {
  const rows = await tx.$queryRawUnsafe<(StoredRow<State> & { past: number | null })[]>(
    `SELECT id::text, version, state, sealed, head, ${lastVersionSql('t.id', '$2')} AS past
     FROM "${kind.table}" t WHERE id = ANY($1::uuid[])`,
    ids,
    kind.table,
  );
  const found = rows.map((row) => {
    const broken = againstRecord(kind.table, row, row.past ?? 0);
    return { id: row.id, version: row.version, state: row.state, broken };
  });
  const gone = kind.forgotten || rows.length === ids.length ? [] : await takenAway(tx, kind.table, ids);
  const all = [...found, ...gone];
  for (const { version, broken } of all) if (broken.length > 0) reportBreak({ table: kind.table, version });
  return new Map(all.map((record) => [record.id, record]));
}

/** Of these, the records that once existed and are gone. */
export async function takenAway(tx: Tx, table: string, ids: readonly string[]): Promise<TakenAway[]> {
  const gone = await tx.$queryRawUnsafe<{ id: string; version: number }[]>(takenAwaySql(table), ids, table);
  return gone.map(({ id, version }) => ({ id, version, broken: againstRecord(table, undefined, version) }));
}
