import { calendarOf } from '../dates/calendar-marks';
import { latinDigits } from '../text/latin-digits';
import type { SheetColumn, SheetField } from './sheet-field';

const dated: ReadonlySet<SheetField> = new Set(['dob', 'registeredOn', 'docExpiry']);
const numbers = /^'?\s*(\d{1,2})\s*[-/.]\s*(\d{1,2})\s*[-/.]\s*(?:\d{4}|\d{2})\b/;

const numbersAlone = /^'?\s*(\d{1,2})\s*[-/.]\s*(\d{1,2})\s*[-/.]\s*\d{4}\s*$/;

/** So many dates have to say so, and none may speak against it: one alone is a slip of the pen. */
const proofs = 3;

/** The third of the thirteenth month of the Ethiopian calendar, or the thirteenth of March. */
const mayBePagume = (first: number, second: number): boolean => second === 13 && first <= 6;

/**
 * Whether births are dates of which nobody can say whether the second number is a thirteenth month: neither a day that stands
 * first nor a month that does is there beside them.
 */
export function birthsMayBeEthiopian(records: string[][], columns: SheetColumn[]): boolean {
  const index = columns.find(({ fields }) => fields.includes('dob'))?.index;
  if (index === undefined) return false;
  const pairs = records.flatMap((cells) => {
    const [, first, second] = numbersAlone.exec(latinDigits(cells[index] ?? '')) ?? [];
    return first ? [[Number(first), Number(second)] as const] : [];
  });
  return pairs.filter((pair) => mayBePagume(...pair)).length >= proofs && !pairs.some(([a, b]) => a > 12 || b > 13);
}

/** Whether some births are marked as of the Ethiopian calendar. */
export function someBirthsAreEthiopian(records: string[][], columns: SheetColumn[]): boolean {
  const index = columns.find(({ fields }) => fields.includes('dob'))?.index;
  if (index === undefined) return false;
  return records.some((cells) => calendarOf(latinDigits(cells[index] ?? '')).calendar === 'ethiopic');
}

/** Whether a sheet writes the month first. Dates with both numbers up to 12 prove nothing. */
export function datesAreMonthFirst(records: string[][], columns: SheetColumn[]): boolean {
  const at = columns.filter(({ fields }) => fields.some((f) => dated.has(f))).map(({ index }) => index);
  let [sure, likely] = [0, 0];
  for (const cells of records)
    for (const index of at) {
      const [first, second] = (numbers.exec(latinDigits(cells[index] ?? '')) ?? []).slice(1).map(Number);
      if (first === undefined || second === undefined) continue;
      if (first > 12 && first <= 31 && second <= 12) return false;
      if (first > 12 || second <= 12 || second > 31) continue;
      if (mayBePagume(first, second)) likely++;
      else sure++;
    }
  return sure > 0 && sure + likely >= proofs;
}
