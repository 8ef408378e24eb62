import { foldText } from '../text/fold-text';
import type { SheetColumn } from './sheet-field';

/**
 * Whether M stands for women: hombre and mujer, homem and mulher. So it is where the heading says "H/M", or is Spanish or
 * Portuguese over both letters; one F anywhere speaks against it.
 */
export function womenAreM(records: string[][], columns: SheetColumn[]): boolean {
  const column = columns.find(({ fields }) => fields.includes('sex'));
  if (!column) return false;
  const heading = foldText(column.heading);
  const said = new Set(records.map((cells) => foldText(cells[column.index] ?? '')));
  if (said.has('f') || !said.has('m')) return false;
  return /\bh m\b/.test(heading) || (/\b(?:sexo|genero)\b/.test(heading) && said.has('h'));
}
