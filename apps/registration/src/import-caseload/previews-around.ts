import { Injectable } from '@nestjs/common';
import { asRead } from '../model/import-row';
import { plainNumber } from '../model/office-number';
import { personKey, type PersonKey } from '../reading';
import { carriedTokens, soughtTokens } from '../reading/across/block-tokens';
import { dayAndMonthExchanged } from '../reading/across/births-agree';
import { openRow, pagesOfRows } from '../storage/import-rows';
import { PersonKeys } from '../storage/person-keys';
import type { Database } from '../storage/prisma';

/** The other sheets that are being looked at, as far as a sheet has to be compared with them. */
@Injectable()
export class PreviewsAround {
  constructor(private readonly keys: PersonKeys) {}

  /** Rows of other sheets of the operation that wait to be committed, and the cases they stand in. Ref: import and record. */
  async of(tx: Database, operationId: string, importId: string, rows: readonly PersonKey[]): Promise<PersonKey[]> {
    const others = await tx.caseloadImport.findMany({
      where: { operationId, status: 'PREVIEW', NOT: { id: importId } },
      select: { id: true, wrappedKey: true },
    });
    if (others.length === 0) return [];
    const sought = new Set(rows.flatMap(soughtBy));
    const found: PersonKey[] = [];
    for (const { id, wrappedKey } of others) {
      const key = this.keys.unwrap(id, wrappedKey!);
      const [records, cases] = [new Set<string>(), new Set<string>()];
      for await (const one of keysOfSheet(tx, id, key))
        if (foundBy(one).some((mark) => sought.has(mark))) {
          records.add(one.ref);
          if (one.case) cases.add(one.case);
        }
      if (records.size === 0) continue;
      for await (const one of keysOfSheet(tx, id, key))
        if (records.has(one.ref) || cases.has(one.case)) found.push(one);
    }
    return found;
  }
}

/** Read a page at a time: what is not needed does not stay in memory. */
async function* keysOfSheet(tx: Database, id: string, key: Buffer): AsyncIterable<PersonKey> {
  for await (const page of pagesOfRows(tx, id))
    for (const { record, sealed } of page) {
      const kept = openRow(id, key, sealed!);
      if (kept.values) yield personKey(id, asRead(record, kept));
    }
}

const soughtBy = (row: PersonKey): string[] => [
  ...soughtTokens(row.nameKeys, row, dayAndMonthExchanged(row)),
  ...otherMarks(row),
];

const foundBy = (row: PersonKey): string[] => [...carriedTokens(row.nameKeys, row), ...otherMarks(row)];

const otherMarks = ({ phones, docNumber, docAlike, case: number, linkedCases }: PersonKey): string[] => [
  ...phones,
  ...(docNumber ? [`n|${docNumber}`] : []),
  ...(docAlike ? [docAlike.whole, docAlike.bare ?? docAlike.whole, ...docAlike.slips].map((text) => `a|${text}`) : []),
  ...[number, ...linkedCases].flatMap((text) => plainNumber(text) ?? []).map((text) => `c|${text}`),
];
