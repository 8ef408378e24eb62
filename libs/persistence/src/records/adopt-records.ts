import { lockUntilEnd, type Db, type Tx } from '@homeward/messaging';
import { headOf, markOf, type Row } from './head';
import { ChainOfRows, historyRows } from './history-rows';
import { lowestId } from './lowest-id';

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
const patience = { maxWait: 60_000, timeout: 600_000 };

const pageSql = (table: string): string => `
  SELECT id::text, version, state, sealed FROM "${table}" WHERE id >= $1::uuid AND head IS NULL
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
 * Vouches once for older records: chains their history as it is and gives each its head. From then on a record without a
 * head counts as changed, and this has no effect any more. It continues where it was interrupted.
 * @returns how many; undefined when it was done before
 * @throws KeyIsAnother
 */
export async function adoptRecords(db: Db, kind: Kind, now: Date): Promise<number | undefined> {
  let records = 0;
  for (let after = lowestId; ;) {
    const page = await db.$transaction((tx) => adoptNext(tx, kind, after, { now, records }), patience);
    if (page === 'done before') return undefined;
    if (page === 'done') return records;
    records += page.count;
    after = page.last;
  }
}

/** One page, or the note that all are done; by one process at a time. */
async function adoptNext(
  tx: Tx,
  kind: Kind,
  after: string,
  { now, records }: { now: Date; records: number },
): Promise<{ count: number; last: string } | 'done' | 'done before'> {
  const { table } = kind;
  await lockUntilEnd(tx, 'adoptionOfRecords', table);
  if (await adoptionOf(tx, table)) return 'done before';
  const rows = await tx.$queryRawUnsafe<Row[]>(pageSql(table), after);
  if (rows.length === 0) {
    await note(tx, table, now, records);
    return 'done';
  }
  const lasts = await lastLinks(tx, kind, rows);
  const heads = rows.map((row) => ({ id: row.id, head: headOf(table, row, lasts.get(row.id)?.last ?? '') }));
  await tx.$executeRawUnsafe(headsSql(table), JSON.stringify(heads));
  return { count: rows.length, last: rows.at(-1)!.id };
}

async function note(tx: Tx, table: string, now: Date, records: number): Promise<void> {
  const [last] = await tx.$queryRawUnsafe<{ seq: string }[]>('SELECT coalesce(max(seq), 0)::text AS seq FROM history');
  const mark = markOfAdoption(table, { at: now, records, lastSeq: last!.seq });
  await tx.$executeRawUnsafe(
    'INSERT INTO record_adoption (aggregate, at, records, last_seq, mark) VALUES ($1, $2::timestamptz, $3, $4::bigint, $5)',
    ...[table, now.toISOString(), records, last!.seq, mark],
  );
}

async function lastLinks(tx: Tx, { table, sealedLater }: Kind, rows: Row[]): Promise<Map<string, ChainOfRows>> {
  const chains = new Map(rows.map((row) => [row.id, new ChainOfRows(table, sealedLater)]));
  for await (const fact of historyRows(tx, table, [...chains.keys()])) chains.get(fact.id)!.add(fact);
  return chains;
}
