import type { Tx } from '@homeward/messaging';
import type { AggregateKind } from '../aggregate-kind';
import { adoptionOf } from './adopt-records';
import { canonical } from '@homeward/kernel';
import { digestOf } from './chain';
import { lastOf } from './head';
import { ChainOfRows, historyRows, type HistoryRow } from './history-rows';
import { lowestId } from './lowest-id';
import { againstRecord, type StoredRow } from './stored-record';

/** A record that does not hold. Nothing of what is in it. */
export interface Broken {
  table: string;
  id: string;
  version: number;
  /** What does not hold, in words. */
  what: string;
}

export interface Verified {
  table: string;
  records: number;
  facts: number;
}

type Kind = Pick<
  AggregateKind<{ personal?: object }, { type: string }, string>,
  'table' | 'columns' | 'evolve' | 'sealedLater' | 'replayed' | 'forgotten'
>;

const pageSize = 100;
/** @param beyond `>=` for the first page: the lowest id there can be belongs to a record too */
const pageSql = (table: string, beyond: '>=' | '>'): string => `
  SELECT id::text, version, state, sealed, head FROM "${table}" WHERE id ${beyond} $1::uuid ORDER BY id LIMIT ${pageSize}`;
const goneSql = (table: string): string => `
  SELECT aggregate_id::text AS id, max(version) AS version FROM history h
  WHERE aggregate = $1 AND NOT EXISTS (SELECT 1 FROM "${table}" t WHERE t.id = h.aggregate_id) GROUP BY 1 ORDER BY 1`;

/**
 * Walks every record of a table with its history, in pages.
 * @param found called with each record that does not hold, once
 * @param progress called now and then with how many records were looked at
 */
export async function verifyRecords(
  tx: Tx,
  kind: Kind,
  found: (broken: Broken) => void,
  progress: (records: number) => void = () => undefined,
): Promise<Verified> {
  const { table } = kind;
  const done: Verified = { table, records: 0, facts: 0 };
  const before = BigInt((await adoptionOf(tx, table))?.lastSeq ?? '0');
  for (let after: string | undefined; ;) {
    const sql = pageSql(table, after === undefined ? '>=' : '>');
    const rows = await tx.$queryRawUnsafe<StoredRow<{ personal?: object }>[]>(sql, after ?? lowestId);
    if (rows.length === 0) break;
    const walks = new Map(rows.map((row) => [row.id, new Walk(kind, row, before)]));
    for await (const fact of historyRows(tx, table, [...walks.keys()])) {
      walks.get(fact.id)!.add(fact);
      done.facts++;
    }
    const agreeing = rows.filter((row) => !report(found, table, row, walks.get(row.id)!.end()));
    for (const row of await otherColumns(tx, kind, agreeing))
      report(found, table, row, 'columns differ from its state');
    done.records += rows.length;
    progress(done.records);
    after = rows.at(-1)!.id;
  }
  if (!kind.forgotten)
    for (const row of await tx.$queryRawUnsafe<{ id: string; version: number }[]>(goneSql(table), table))
      report(found, table, row, 'it is gone, and its history is not');
  return done;
}

function report(
  found: (broken: Broken) => void,
  table: string,
  { id, version }: { id: string; version: number },
  what: string | { version: number; what: string } | undefined,
): boolean {
  if (what !== undefined) found({ table, id, ...(typeof what === 'string' ? { version, what } : what) });
  return what !== undefined;
}

/** One record, walked from its first fact to its head. */
class Walk {
  private readonly chain: ChainOfRows;
  private first?: { version: number; what: string };
  private lastVersion = 0;
  private followed: { personal?: object } | undefined;
  private readonly replayed: boolean;
  private complete = true;

  constructor(
    private readonly kind: Kind,
    private readonly row: StoredRow<{ personal?: object }>,
    private readonly before: bigint,
  ) {
    this.chain = new ChainOfRows(kind.table, kind.sealedLater);
    this.replayed = kind.replayed ?? false;
  }

  add(fact: HistoryRow): void {
    const hash = this.chain.add(fact);
    const against = this.against(fact, hash);
    if (against) this.first ??= { version: fact.version, what: against };
    if (fact.hash !== null)
      this.chain.last = fact.hash; // what comes later is compared with what is there
    else this.complete = false;
    this.lastVersion = Math.max(this.lastVersion, fact.version);
    if (this.replayed) this.replay(fact);
  }

  end(): { version: number; what: string } | undefined {
    const { row, kind } = this;
    const { version } = row;
    if (this.first) return this.first;
    if (againstRecord(kind.table, row, this.lastVersion).length > 0)
      return { version, what: 'it is not what the service wrote' };
    if (lastOf(row.head) !== this.chain.last) return { version, what: 'its history does not end where it should' };
    const { personal: _, ...state } = this.followed ?? {};
    if (this.replayed && this.complete && canonical(state) !== canonical(row.state))
      return { version, what: 'its state does not follow from its history' };
    return undefined;
  }

  private against(fact: HistoryRow, hash: string): string | undefined {
    if (fact.hash === null) return BigInt(fact.seq) > this.before ? 'a fact was added past the service' : undefined;
    if (fact.hash !== hash) return 'a fact is not what the service wrote, or follows a break';
    if (fact.n === null) return 'a no was recorded over a record that did not hold';
    return fact.sealed !== null && digestOf(fact.sealed) !== fact.sealedHash
      ? 'a sealed part was exchanged'
      : undefined;
  }

  private replay({ type, data }: HistoryRow): void {
    const { requestHash: _, ...event } = data as { requestHash?: string };
    try {
      this.followed = this.kind.evolve(this.followed, { ...event, type });
    } catch {
      this.first ??= { version: this.lastVersion, what: 'its history cannot be replayed' };
    }
  }
}

/** Records of which a column says something else than the state. */
async function otherColumns(
  tx: Tx,
  { table, columns }: Kind,
  rows: StoredRow<{ personal?: object }>[],
): Promise<{ id: string; version: number }[]> {
  const wanted = rows.map(({ id, state }) => ({ ...columns(state), id }));
  const names = Object.keys(wanted[0] ?? {}).filter((name) => name !== 'id');
  if (names.length === 0) return [];
  const same = names.map((name) => `t."${name}" IS NOT DISTINCT FROM w."${name}"`).join(' AND ');
  return tx.$queryRawUnsafe(
    `SELECT t.id::text, t.version FROM jsonb_populate_recordset(NULL::"${table}", $1::jsonb) AS w
     JOIN "${table}" t ON t.id = w.id WHERE NOT (${same}) ORDER BY t.id`,
    JSON.stringify(wanted),
  );
}
