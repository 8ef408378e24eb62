import { readDate } from '../dates/read-date';
import { foldText } from '../text/fold-text';
import { isPlaceholder } from '../text/is-placeholder';
import { readDocumentType } from '../person/read-document-type';
import { readLanguages } from '../person/read-languages';
import { readNationality } from '../person/read-nationality';
import { looksLikePhone } from '../person/read-phones';
import { isKnownPlace } from '../person/read-place';
import { readRelation } from '../person/read-relation';
import { readSex } from '../person/read-sex';
import type { SheetField } from './sheet-field';

export interface ColumnEvidence {
  filled: number;
  distinct: number;
  /** The share of filled cells that read as each kind. */
  share: Partial<Record<SheetField | 'date', number>>;
  /** Days of the dates in the column, sorted. */
  days: number[];
  meanWords: number;
}

const YES = new Set(['y', 'yes', 'oui', 'o', 'ok', 'si', 'sim', 'نعم', 'n', 'non', 'لا', 'true', 'false', '✓']);

/** Whether one cell reads as a field. */
export const READS_AS: Partial<Record<SheetField, (text: string) => boolean>> = {
  mrz: (text) => /^[A-Z0-9<\s]{60,}$/.test(text) && text.includes('<<'),
  sex: (text) => readSex(text) !== undefined,
  consent: (text) => YES.has(foldText(text)),
  phones: looksLikePhone,
  nationality: (text) => {
    const { nationality, codes } = readNationality(text);
    return nationality !== '' || codes.length > 0;
  },
  relation: (text) => readRelation(text) !== undefined,
  docType: (text) => readDocumentType(text) !== undefined,
  languages: (text) => readLanguages(text).length > 0,
  docNumber: (text) =>
    /^(?=.{5,14}$)[A-Za-z]{0,3}[- ]?\d[\dA-Za-z]*(?:[-/ ]?\d+)*[A-Za-z]?$/.test(text) && /\d{4}/.test(text),
  case: (text) => /^(?:[A-Za-z]{2,6}[-/ ]?|[A-Za-z][-/ ])(?:\d{2,4}[-/])?\d{2,}$/.test(text),
  nativeName: (text) => /^[\p{L}\p{M}\s.'’-]+$/u.test(text) && !/\p{Script=Latin}/u.test(text),
  destination: isKnownPlace,
  fullName: (text) => /^[\p{L}\p{M}\s.'’,-]{2,60}$/u.test(text),
};

/** What the cells of a column look like, for a heading that says nothing or too little. */
export function columnEvidence(cells: string[]): ColumnEvidence {
  const filled = cells.map((cell) => cell.trim()).filter((cell) => cell !== '' && !isPlaceholder(cell));
  const share: ColumnEvidence['share'] = {};
  for (const [field, reads] of Object.entries(READS_AS)) {
    share[field as SheetField] = filled.filter(reads).length / Math.max(1, filled.length);
  }
  const dates = filled
    .map((cell) => readDate(cell))
    .filter((date) => date.kind === 'day' || date.kind === 'year' || date.kind === 'impossible');
  share.date = dates.length / Math.max(1, filled.length);
  const days = dates
    .flatMap((date) => (date.kind === 'day' ? [Date.parse(date.iso) / 86_400_000] : []))
    .sort((a, b) => a - b);
  const words = filled.reduce((sum, cell) => sum + cell.split(/\s+/).length, 0);
  return {
    filled: filled.length,
    distinct: new Set(filled).size,
    share,
    days,
    meanWords: words / Math.max(1, filled.length),
  };
}
