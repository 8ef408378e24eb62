import { columnEvidence, READS_AS } from './column-evidence';
import { headingFields } from './heading-fields';
import type { SheetField } from './sheet-field';

/** Titles, addresses and empty rows may precede the headings, but not a page of them. */
const ROWS_SEARCHED = 40;

/** The index of the record that holds the headings, or undefined for a sheet without any. */
export function findHeader(records: string[][]): number | undefined {
  let best: { at: number; score: number } | undefined;
  records.slice(0, ROWS_SEARCHED).forEach((cells, at) => {
    const score = headingScore(cells);
    if (score > (best?.score ?? 0)) best = { at, score };
  });
  return best?.at ?? headerByContrast(records);
}

/** How many different headings a record holds, when they are most of it. */
export function headingScore(cells: string[]): number {
  const filled = cells.filter((cell) => cell.trim() !== '');
  if (filled.length < 3) return 0;
  const meanings = filled.map(headingFields);
  const known = meanings.filter(({ certainty }) => certainty >= 2);
  const different = new Set(known.flatMap(({ fields }) => fields)).size;
  // a row of data may hold a word or two that is also a heading ("Site", "Contact"), never half a row of them
  return different >= 3 && known.length * 2 >= filled.length ? different + known.length / 100 : 0;
}

const TELLING: SheetField[] = ['mrz', 'sex', 'phones', 'relation', 'nationality', 'docNumber', 'case'];

/** Headings in a language nobody here reads still differ from the cells below them: no sex, no number, no date. */
function headerByContrast(records: string[][]): number | undefined {
  const full = Math.max(0, ...records.slice(0, 60).map(filledOf));
  const at = records.slice(0, 10).findIndex((cells) => filledOf(cells) > 3 && filledOf(cells) >= full * 0.8);
  const candidate = records[at];
  if (!candidate) return undefined;
  const below = records.slice(at + 1, at + 80);
  let contrasts = 0;
  for (const [index, cell] of candidate.entries()) {
    const { share, filled } = columnEvidence(below.map((cells) => cells[index] ?? ''));
    if (filled < 3) continue;
    if (columnEvidence([cell]).share.date && (share.date ?? 0) > 0.5) return undefined;
    for (const field of TELLING.filter((each) => (share[each] ?? 0) > 0.7)) {
      if (READS_AS[field]!(cell.trim())) return undefined;
      contrasts++;
    }
  }
  return contrasts >= 2 ? at : undefined;
}

const filledOf = (cells: string[]): number => cells.filter((cell) => cell.trim() !== '').length;
