import { Readable, pipeline } from 'node:stream';
import { parse } from 'csv-parse';
import { readPerson, type ReadingContext } from './person/read-person';
import type { PersonRow, ReadRow } from './read-row';
import { carryDown } from './sheet/carry-down';
import { cellsOfRecord } from './sheet/cells-of-record';
import { decodeChunks } from './sheet/decode-chunks';
import { callingCodeOf } from './sheet/guess-calling-code';
import { PEOPLE_IN_A_ROW, columnsOf, hasName, related, relationOf } from './sheet/members-of-record';
import { notAPerson } from './sheet/not-a-person';
import { CSV_OPTIONS } from './sheet/recognise-separator';
import { quotationMarksAreClosed } from '../rules/import-caseload/quotation-marks-are-closed';
import { BYTES_TO_RECOGNISE, recogniseSheet, type RecognisedSheet } from './sheet/recognise-sheet';
import { readTick } from './sheet/tick-boxes';
import { firstBytesOf, type SeenOfSheet } from './sheet/seen-of-sheet';
import { openLineOf, SheetUnreadable } from './sheet/sheet-unreadable';
import { readFreeText } from './words/read-free-text';
import { repaired } from './text/wrong-encoding';
import { startsFormula } from './text/starts-formula';

export interface ReadSheetOptions {
  exportedOn: string;
  /** ISO 3166-1 alpha-2; for telephone numbers written without a country. Guessed from the sheet when absent. */
  hostCountry?: string;
  /** What has been recognised already, or corrected by a person. */
  sheet?: RecognisedSheet;
  /** Looks at the size of a sheet as far as it was read, and throws where that is enough. */
  checkSize?: (size: SheetSize) => void;
}

/** How large a sheet is, as far as it was read. */
export interface SheetSize {
  /** Records, with headings, titles and empty lines. */
  rows: number;
  /** Cells of this record. */
  columns: number;
  /** Characters of the longest cell of this record. */
  longestCell: number;
}

/** The rows of a sheet, one after the other; the file is never in memory whole. @throws SheetUnreadable */
export async function* readSheet(chunks: AsyncIterable<Buffer>, options: ReadSheetOptions): AsyncIterable<ReadRow> {
  const { first, all } = await peek(chunks);
  const sheet = options.sheet ?? recogniseSheet(first);
  const callingCode = callingCodeOf(options.hostCountry ?? '') ?? sheet.callingCode;
  const { exportedOn } = options;
  const context: ReadingContext = { ...sheet, exportedOn, callingCode };
  const carry = carryDown();
  const records = pipeline(
    Readable.from(decodeChunks(all, sheet.encoding)),
    parse({ ...CSV_OPTIONS, delimiter: sheet.separator }),
    () => undefined, // a source that breaks off breaks the loop below
  );
  const seenAt = (cells: readonly string[] = []): SeenOfSheet => ({
    firstBytes: firstBytesOf(first),
    columns: sheet.columns.length,
    cellsInOneCell: cellsInOneCell(cells, sheet.separator),
  });
  let record = 0;
  try {
    for await (const cells of records as AsyncIterable<string[]>) {
      record++;
      const seen = seenAt(cells);
      if (!quotationMarksAreClosed.holds(seen)) throw new SheetUnreadable(seen);
      options.checkSize?.({ rows: record, columns: cells.length, longestCell: longestOf(cells) });
      if (sheet.members) yield* readFamily(record, cells, sheet, context);
      else
        yield record === sheet.headerRecord
          ? headings(record, cells)
          : readRecord(record, cells, sheet, carry, context);
    }
  } catch (error) {
    const openLine = openLineOf(error);
    throw openLine === undefined ? error : new SheetUnreadable({ ...seenAt(), openLine });
  }
}

/** Everybody in a row, each as a record of their own. */
function* readFamily(
  line: number,
  cells: string[],
  sheet: RecognisedSheet,
  context: ReadingContext,
): Iterable<ReadRow> {
  // A family is whole in its row: nothing of it is the next one's.
  const carry = ofOneLine(carryDown(), line);
  const record = line * PEOPLE_IN_A_ROW;
  if (line === sheet.headerRecord) {
    yield headings(record, cells);
    return;
  }
  let first: PersonRow | undefined;
  if (line < sheet.headerRecord || hasName(cells, sheet.columns)) {
    const row = readRecord(record, cells, sheet, carry, context);
    yield row.outcome === 'ignore' ? row : (first = related(undefined, row, context.exportedOn));
  }
  for (const [at, member] of sheet.members!.entries()) {
    if (line < sheet.headerRecord || !hasName(cells, member.columns)) continue;
    const own = { ...sheet, columns: columnsOf(member, sheet.columns) };
    const row = readRecord(record + at + 1, cells, own, carry, context, relationOf(member));
    if (row.outcome === 'ignore') yield row;
    else {
      const person = related(first, row, context.exportedOn);
      first ??= person;
      yield person;
    }
  }
}

/** Without a number of its own a family has one that counts within this sheet. */
const ofOneLine =
  (carry: ReturnType<typeof carryDown>, line: number): ReturnType<typeof carryDown> =>
  (cells) => {
    const missing = !cells.case?.trim();
    const { cells: carried } = carry(missing ? { ...cells, case: String(1_000_000 + line) } : cells);
    return { cells: carried, caseMissing: missing };
  };

function readRecord(
  record: number,
  written: string[],
  sheet: RecognisedSheet,
  carry: ReturnType<typeof carryDown>,
  context: ReadingContext,
  relation = '',
): ReadRow {
  const cells = written.map((cell) => repaired(cell) ?? cell);
  const mended = cells.some((cell, at) => cell !== written[at]);
  const byField = cellsOfRecord(cells, sheet.columns);
  const above = (sheet.members ? Math.floor(record / PEOPLE_IN_A_ROW) : record) < sheet.headerRecord;
  const reason = above
    ? cells.some((cell) => cell.trim())
      ? 'TITLE_ROW'
      : 'BLANK_ROW'
    : notAPerson(cells, byField, sheet.columns);
  if (reason) return { record, outcome: 'ignore', codes: [reason], warnings: [], text: textOf(cells) };
  const { cells: carried, caseMissing } = carry(byField.relation ? byField : { ...byField, relation });
  const person = readPerson(carried, otherCells(cells, sheet), context);
  const formula = cells.some(startsFormula);
  return {
    record,
    ...person,
    codes: formula ? [...person.codes, 'FORMULA_CELL'].sort() : person.codes,
    warnings: [...person.warnings, ...(caseMissing ? ['CASE_MISSING'] : []), ...(mended ? ['TEXT_REPAIRED'] : [])],
  };
}

/** How many cells the longest line within one cell has. */
const cellsInOneCell = (cells: readonly string[], separator: string): number =>
  cells
    .filter((cell) => cell.includes('\n'))
    .flatMap((cell) => cell.split('\n').map((line) => line.split(separator).length))
    .reduce((most, count) => Math.max(most, count), 0);

const longestOf = (cells: string[]): number => cells.reduce((most, { length }) => (length > most ? length : most), 0);

const headings = (record: number, cells: string[]): ReadRow => ({
  record,
  outcome: 'ignore',
  codes: ['HEADER_ROW'],
  warnings: [],
  text: textOf(cells),
});

const textOf = (cells: string[]): string =>
  cells
    .map((cell) => cell.trim())
    .filter(Boolean)
    .join(' | ');

function otherCells(cells: string[], { columns }: RecognisedSheet): Record<string, string> {
  const others = columns.filter(
    ({ fields, index }) => (fields.includes('other') || fields.includes('tick')) && cells[index]?.trim(),
  );
  const seen = new Set<string>();
  return Object.fromEntries(
    others.flatMap(({ heading, index, fields }) => {
      const own = heading && !seen.has(heading) ? heading : `${heading} (column ${index + 1})`.trim();
      seen.add(own);
      const said = fields.includes('tick') ? ticked(heading, cells[index]!) : cells[index]!;
      return said === undefined ? [] : [[own, said]];
    }),
  );
}

/**
 * What is ticked is said in words, so that whoever is concerned reads them; a box that is empty keeps its no, unless it
 * denies what concerns a clinician or protection. */
function ticked(heading: string, cell: string): string | undefined {
  const tick = readTick(cell);
  if (tick) return heading;
  if (tick === undefined) return `${heading}: ${cell.trim()}`;
  const { medical, protection } = readFreeText(heading);
  return medical || protection ? undefined : `${heading}: ${cell.trim()}`;
}

/** The beginning of a stream to look at, and the whole of it to read. */
async function peek(chunks: AsyncIterable<Buffer>): Promise<{ first: Buffer; all: AsyncIterable<Buffer> }> {
  const source = chunks[Symbol.asyncIterator]();
  const begin: Buffer[] = [];
  let length = 0;
  while (length < BYTES_TO_RECOGNISE) {
    const next = await source.next();
    if (next.done) break;
    begin.push(next.value);
    length += next.value.length;
  }
  const first = Buffer.concat(begin);
  async function* all(): AsyncIterable<Buffer> {
    yield first;
    for (let next = await source.next(); !next.done; next = await source.next()) yield next.value;
  }
  return { first, all: all() };
}
