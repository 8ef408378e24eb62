import { foldText } from '../text/fold-text';

const YES = new Set([
  'true',
  'vrai',
  'yes',
  'y',
  'oui',
  'o',
  'si',
  'sim',
  's',
  'x',
  '1',
  'نعم',
  'ok',
  'checked',
  'да',
  'evet',
  '✓',
  '✔',
  '☑',
  '☒',
]);
const NO = new Set(['false', 'faux', 'no', 'n', 'non', 'nao', '0', 'لا', 'unchecked', 'нет', 'hayir', '☐', '✗', '✘']);

const wordOf = (cell: string): string => foldText(cell) || cell.trim();

/** What a box says: ticked, not ticked; undefined for anything else. */
export function readTick(cell: string): boolean | undefined {
  const word = wordOf(cell);
  return YES.has(word) ? true : NO.has(word) ? false : undefined;
}

const UNMISTAKABLE = /^(?:true|false|vrai|faux|checked|unchecked|✓|✔|☑|☒|☐)$/;

/** Alone in a column a mark is a tick as well: nobody writes X for a value. */
const MARKS = /^(?:x|✓|✔|☑|☒)$/;

/** Whether a column holds boxes that are ticked or not: then its heading is what is true or not, and no cell is a value. */
export function isTickColumn(cells: readonly string[]): boolean {
  const written = cells.map(wordOf).filter(Boolean);
  if (written.length === 0 || written.some((word) => !YES.has(word) && !NO.has(word))) return false;
  const words = new Set(written);
  if (words.size === 1 && MARKS.test([...words][0]!)) return true;
  return (
    [...words].some((word) => UNMISTAKABLE.test(word)) || (words.size > 1 && [...words].some((word) => word.length > 1))
  );
}
