import { latinDigits } from '../text/latin-digits';
import type { SheetColumn, SheetField } from './sheet-field';

const dated: ReadonlySet<SheetField> = new Set(['dob', 'registeredOn', 'docExpiry']);
const numbers = /^'?\s*(\d{1,2})\s*[-/.]\s*(\d{1,2})\s*[-/.]\s*(?:\d{4}|\d{2})\b/;

/** So many dates have to say so, and none may speak against it: one alone is a slip of the pen. */
const proofs = 3;

/** Whether a sheet writes the month first. Dates with both numbers up to 12 prove nothing. */
export function datesAreMonthFirst(records: string[][], columns: SheetColumn[]): boolean {
  const at = columns.filter(({ fields }) => fields.some((f) => dated.has(f))).map(({ index }) => index);
  let monthFirst = 0;
  for (const cells of records)
    for (const index of at) {
      const [, first, second] = numbers.exec(latinDigits(cells[index] ?? '')) ?? [];
      if (Number(first) > 12 && Number(first) <= 31 && Number(second) <= 12) return false;
      if (Number(first) <= 12 && Number(second) > 12 && Number(second) <= 31) monthFirst++;
    }
  return monthFirst >= proofs;
}
