import { headingFields } from './heading-fields';

/** Titles, addresses and empty rows may precede the headings, but not a page of them. */
const ROWS_SEARCHED = 40;

/** The index of the record that holds the headings, or undefined for a sheet without any. */
export function findHeader(records: string[][]): number | undefined {
  let best: { at: number; score: number } | undefined;
  records.slice(0, ROWS_SEARCHED).forEach((cells, at) => {
    const score = headingScore(cells);
    if (score > (best?.score ?? 0)) best = { at, score };
  });
  return best?.at;
}

function headingScore(cells: string[]): number {
  const filled = cells.filter((cell) => cell.trim() !== '');
  if (filled.length < 3) return 0;
  const meanings = filled.map(headingFields);
  const known = meanings.filter(({ certainty }) => certainty >= 2);
  const different = new Set(known.flatMap(({ fields }) => fields)).size;
  // a row of data may hold a word or two that is also a heading ("Site", "Contact"), never half a row of them
  return different >= 3 && known.length * 2 >= filled.length ? different + known.length / 100 : 0;
}
