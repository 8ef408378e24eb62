import { parse } from 'csv-parse/sync';
import { longestRecord, openLineOf } from './sheet-unreadable';

export type Separator = ',' | ';' | '\t' | '|';
const SEPARATORS: Separator[] = [',', ';', '\t', '|'];

/** The separator that cuts the most lines into the same, largest number of cells. */
export function recogniseSeparator(text: string): Separator {
  const scored = SEPARATORS.map((separator) => ({ separator, score: scoreOf(text, separator) }));
  return scored.reduce((best, next) => (next.score > best.score ? next : best)).separator;
}

function scoreOf(text: string, separator: Separator): number {
  const widths = parseSample(text, separator)
    .slice(0, 200)
    .map((cells) => cells.length);
  const counts = new Map<number, number>();
  for (const width of widths) if (width > 1) counts.set(width, (counts.get(width) ?? 0) + 1);
  return Math.max(0, ...[...counts].map(([width, count]) => count * Math.log2(width)));
}

/**
 * Records of a sample held in memory; tolerant of quotes inside cells and of ragged rows, as all reading here is. A sample
 * ends anywhere, in the middle of a cell of several lines too: its last record is left out then.
 */
export function parseSample(text: string, separator: Separator): string[][] {
  const records: string[][] = [];
  const keep = (record: string[]): null => {
    records.push(record);
    return null;
  };
  try {
    parse(text, { ...CSV_OPTIONS, delimiter: separator, on_record: keep });
  } catch (error) {
    if (openLineOf(error) === undefined) throw error;
  }
  return records;
}

/** Ragged rows and stray quotes are daily bread, and an empty line still counts as a record of the sheet. */
export const CSV_OPTIONS = {
  relax_column_count: true,
  relax_quotes: true,
  skip_empty_lines: false,
  bom: false,
  max_record_size: longestRecord,
} as const;
