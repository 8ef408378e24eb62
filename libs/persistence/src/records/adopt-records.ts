import { lockUntilEnd, type Db, type Tx } from '@homeward/messaging';
import { headOf, markOf, type Row } from './head';
import { ChainOfRows, historyRows } from './history-rows';

/** What is stored was vouched for with another key than the one in RECORD_KEY_FILE. */
export class KeyIsAnother extends Error {}

/** What was vouched for once, and never is again. */
export interface Adoption {
  at: Date;
  records: number;
  /** The last row of history that was there. */
  lastSeq: string;
  mark: string;
}

type Kind = { table: string; sealedLater?: readonly string[] };

const pageSize = 500;
const patience = { maxWait: 60_000, timeout: 3_600_000 };

const pageSql = (table: string): string => `
  SELECT id::text, version, state, sealed FROM "${table}" WHERE id > $1::uuid AND head IS NULL
  ORDER BY id LIMIT ${pageSize} FOR UPDATE`;
const headsSql = (table: string): string => `
  UPDATE "${table}" t SET head = f.head FROM jsonb_to_recordset($1::jsonb) AS f(id uuid, head text) WHERE t.id = f.id`;

/** @throws KeyIsAnother */
export async function adoptionOf(tx: Tx, table: string): Promise<Adoption | undefined> {
  const [found] = await tx.$queryRawUnsafe<Adoption[]>(
    `SELECT at, records::int, last_seq::text AS "lastSeq", mark FROM record_adoption WHERE aggregate = $1`,
    table,
  );
  if (found && found.mark !== markOfAdoption(table, found)) throw new KeyIsAnother(table);
  return found;
}

const markOfAdoption = (table: string, { at, records, lastSeq }: Omit<Adoption, 'mark'>): string =>
  markOf('adoption', table, at, records, lastSeq);

/**
 * Vouches once for the records of before: chains their history as it is and gives each its head. From then on a record
 * without one does not hold, and this does nothing any more.
 * @returns how many; undefined when it was done before
 * @throws KeyIsAnother
 */
export async function adoptRecords(db: Db, kind: Kind, now: Date): Promise<number | undefined> {
  const { table } = kind;
  if (await adoptionOf(db, table)) return undefined;
  return db.$transaction(async (tx) => {
    await lockUntilEnd(tx, 'adoptionOfRecords', table);
    if (await adoptionOf(tx, table)) return undefined; // by another process, just now
    const records = await adoptAll(tx, kind);
    const [last] = await tx.$queryRawUnsafe<{ seq: string }[]>(
      'SELECT coalesce(max(seq), 0)::text AS seq FROM history',
    );
    const adoption = { at: now, records, lastSeq: last!.seq };
    await tx.$executeRawUnsafe(
      'INSERT INTO record_adoption (aggregate, at, records, last_seq, mark) VALUES ($1, $2::timestamptz, $3, $4::bigint, $5)',
      ...[table, now.toISOString(), records, last!.seq, markOfAdoption(table, adoption)],
    );
    return records;
  }, patience);
}

async function adoptAll(tx: Tx, kind: Kind): Promise<number> {
  let count = 0;
  let after = '00000000-0000-0000-0000-000000000000';
  for (;;) {
    const rows = await tx.$queryRawUnsafe<Row[]>(pageSql(kind.table), after);
    if (rows.length === 0) return count;
    const lasts = await lastLinks(tx, kind, rows);
    const heads = rows.map((row) => ({ id: row.id, head: headOf(kind.table, row, lasts.get(row.id)?.last ?? '') }));
    await tx.$executeRawUnsafe(headsSql(kind.table), JSON.stringify(heads));
    count += rows.length;
    after = rows.at(-1)!.id;
  }
}

async function lastLinks(tx: Tx, { table, sealedLater }: Kind, rows: Row[]): Promise<Map<string, ChainOfRows>> {
  const chains = new Map(rows.map((row) => [row.id, new ChainOfRows(table, sealedLater)]));
  for await (const fact of historyRows(tx, table, [...chains.keys()])) chains.get(fact.id)!.add(fact);
  return chains;
}
