import type { Tx } from '@homeward/messaging';
import { chained, digestOf, linkHash, type Link } from './chain';
import { lowestId } from './lowest-id';

/** One row of `history`, as it is read back. */
export interface HistoryRow {
  id: string;
  /** A number that may not fit into one. */
  seq: string;
  version: number;
  n: number | null;
  type: string;
  at: Date;
  by: string;
  commandId: string | null;
  data: object;
  sealed: string | null;
  sealedHash: string | null;
  /** Missing in a row from before histories were chained. */
  hash: string | null;
}

const pageSize = 1_000;

const pageSql = `
  SELECT aggregate_id::text AS id, seq::text, version, n, type, at, by, command_id AS "commandId", data, sealed,
         sealed_hash AS "sealedHash", hash
  FROM history h WHERE aggregate = $1 AND aggregate_id = ANY($2::uuid[]) AND (h.aggregate_id, h.seq) > ($3::uuid, $4::bigint)
  ORDER BY h.aggregate_id, h.seq LIMIT ${pageSize}`;

/** The history of these records, one after the other, each from its beginning; in pages, for it may be long. */
export async function* historyRows(tx: Tx, table: string, ids: string[]): AsyncGenerator<HistoryRow> {
  let [id, seq] = [lowestId, '0'];
  for (;;) {
    const rows = await tx.$queryRawUnsafe<HistoryRow[]>(pageSql, table, ids, id, seq);
    yield* rows;
    const last = rows.at(-1);
    if (!last || rows.length < pageSize) return;
    ({ id, seq } = last);
  }
}

/** Chains the rows of one record as they come. */
export class ChainOfRows {
  last = '';
  private version = 0;
  private next = 0;

  constructor(
    private readonly table: string,
    private readonly sealedLater?: readonly string[],
  ) {}

  /** @returns the hash that the row should have after those before it */
  add(row: HistoryRow): string {
    if (row.version !== this.version) [this.version, this.next] = [row.version, 0];
    const n = row.hash === null ? this.next : row.n;
    this.next++;
    return (this.last = linkHash(this.last, this.linkOf(row, n)));
  }

  private linkOf(row: HistoryRow, n: number | null): Link {
    return {
      aggregate: this.table,
      id: row.id,
      version: row.version,
      n,
      type: row.type,
      at: row.at.toISOString(),
      by: row.by,
      commandId: row.commandId,
      data: chained(row.data, this.sealedLater),
      sealed: row.hash === null ? digestOf(row.sealed) : row.sealedHash,
    };
  }
}
