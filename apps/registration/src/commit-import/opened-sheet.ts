import type { Tx } from '@homeward/messaging';
import type { KeptRow } from '../model/import-row';
import { openRow, pagesOfRows } from '../storage/import-rows';

/** A sheet that is being committed, with the key of its rows. */
export interface OpenedSheet {
  importId: string;
  operationId: string;
  /** ISO date. */
  exportedOn: string;
  key: Buffer;
}

/** One of its rows, opened. */
export interface OpenedRow {
  record: number;
  codes: string[];
  kept: KeptRow;
}

/** These rows of a sheet, opened, a page at a time. */
export async function* openedPages(
  tx: Tx,
  { importId, key }: OpenedSheet,
  records: { has: (record: number) => boolean },
): AsyncIterable<OpenedRow[]> {
  for await (const page of pagesOfRows(tx, importId))
    yield page
      .filter((r) => records.has(r.record))
      .map(({ record, codes, sealed }) => ({ record, codes, kept: openRow(importId, key, sealed!) }));
}
