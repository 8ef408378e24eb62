import { foldText } from '../text/fold-text';
import { readSex } from '../person/read-sex';
import { headingScore } from './find-header';
import type { RecordCells } from './cells-of-record';
import type { SheetColumn } from './sheet-field';

const TOTAL =
  /^(?:(?:grand|sub|sous|sub ?)?[ -]?total\w*|totaux|sum|somme|suma|soma|nombre total|numero total|المجموع|مجموع|الاجمالي|اجمالي|العدد الكلي|جمع|итого|всего|toplam)(?![\p{L}])/u;
const SIGNATURE =
  /^(?:prepared|checked|verified|approved|compiled|submitted|signature|signed|source|note|nb|n b|remark|page|end of|prepare par|verifie|valide|etabli|fait a|fin de|preparado|elaborado|verificado|revisado|nota|fuente|pagina|fin|pagina|اعد|اعداد|ملاحظه|ملاحظات|المصدر|توقيع|صفحه|نهايه|date prepared|printed)(?![\p{L}])/u;
const OF_A_PERSON = [
  'sex',
  'dob',
  'age',
  'nationality',
  'relation',
  'docType',
  'docNumber',
  'mrz',
  'phones',
  'registeredOn',
] as const;
const NAMES = ['familyName', 'givenNames', 'fullName', 'nativeName'] as const;

/** Why a record below the headings is no person; undefined for a person, however little is known of them. */
export function notAPerson(cells: string[], byField: RecordCells, columns: SheetColumn[]): string | undefined {
  const filled = cells.map((cell) => cell.trim()).filter(Boolean);
  if (!filled.length) return 'BLANK_ROW';
  if (repeatsHeadings(cells, columns) || countsColumns(cells) || headingsInOtherWords(cells, byField))
    return 'REPEATED_HEADER';
  const facts = OF_A_PERSON.filter((field) => byField[field]?.trim()).length;
  const first = foldText(filled[0]!);
  const few = filled.length <= Math.max(4, columns.length / 3);
  if (few && facts <= 2 && filled.some((cell) => TOTAL.test(foldText(cell)))) return 'TOTAL_ROW';
  if (SIGNATURE.test(first) && filled.length <= 4 && facts <= 1) return 'NOTE_ROW';
  if (columns.length > 3 && filled.length === 1) return onlyAName(byField) ? undefined : 'NOTE_ROW';
  if (facts === 0 && !NAMES.some((field) => byField[field]?.trim()) && filled.length <= 2) return 'NOTE_ROW';
  return undefined;
}

function repeatsHeadings(cells: string[], columns: SheetColumn[]): boolean {
  const filled = columns.filter(({ index }) => (cells[index] ?? '').trim() !== '');
  const same = filled.filter(({ index, heading }) => heading && foldText(cells[index]!) === foldText(heading)).length;
  return same >= 2 && same * 2 > filled.length;
}

/** 1, 2, 3 … below the headings, as official forms have it. */
function countsColumns(cells: string[]): boolean {
  const filled = cells.map((cell, at) => ({ cell: cell.trim(), at })).filter(({ cell }) => cell);
  const offsets = new Set(
    filled.map(({ cell, at }) => (/^\(?\d{1,2}\)?$/.test(cell) ? parseInt(cell.replace('(', '')) - at : NaN)),
  );
  return filled.length >= 4 && offsets.size === 1 && !offsets.has(NaN);
}

/** Headings of a second table below the first, or of a sheet whose first headings are lost. */
function headingsInOtherWords(cells: string[], byField: RecordCells): boolean {
  const noDigits = !cells.some((cell) => /\p{N}/u.test(cell));
  return noDigits && readSex(byField.sex ?? '') === undefined && headingScore(cells) >= 4;
}

/** One or two words in a name column may be somebody; a sentence is not. */
function onlyAName(byField: RecordCells): boolean {
  const name = NAMES.map((field) => byField[field]?.trim()).find(Boolean);
  return name !== undefined && /^[\p{L}\p{M}.'’-]+(?: [\p{L}\p{M}.'’-]+)?$/u.test(name);
}
