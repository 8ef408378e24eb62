import { isRefugeePaper } from '../../model/protection-sign';
import { readDate } from '../dates/read-date';
import { isPassportNumber } from '../text/document-number';
import { withoutEthiopicFigures } from '../text/ethiopic-figures';
import { isPlaceholder } from '../text/is-placeholder';
import { latinDigits } from '../text/latin-digits';
import { asLatin } from '../text/look-alikes';
import { tidyText } from '../text/tidy-text';
import { readDocumentType, type DocumentType } from './read-document-type';
import type { DateContext } from '../dates/read-date';

export interface ReadDocument {
  docType: DocumentType | '';
  docNumber: string;
  docExpiry: string;
  codes: string[];
  warnings: string[];
}

const A_DATE = /(?<![\p{L}\d])(?:\d{1,4}[-/.]\d{1,2}[-/.]\d{2,4}|\d{1,2}[ -]\p{L}{3,9}\.?[ -]\d{2,4})(?!\d)/u;

/** The document of a person from its three cells, each of which may hold part of another. */
export function readDocument(
  cells: { type: string; number: string; expiry: string },
  exportedOn: string,
  context: DateContext,
): ReadDocument {
  const inNumber = takeApart(isPlaceholder(cells.number) && /\d{4}/.test(cells.type) ? cells.type : cells.number);
  const warnings: string[] = [];
  let docType: DocumentType | '' = readDocumentType(cells.type) ?? '';
  if (!docType && (cells.type.trim() === '' || isPlaceholder(cells.type)))
    docType = inNumber.type ?? (inNumber.number ? 'PP' : 'NONE');
  else if (!docType) warnings.push('DOCUMENT_TYPE_UNREADABLE');
  const expiry = readDate(cells.expiry.trim() || inNumber.date, {
    ...context,
    latestYear: Number(exportedOn.slice(0, 4)) + 50,
  });
  const docExpiry =
    expiry.kind === 'day' || expiry.kind === 'month' ? expiry.iso : expiry.kind === 'year' ? String(expiry.year) : '';
  if (!docExpiry && expiry.kind !== 'none') warnings.push('EXPIRY_UNREADABLE');
  const docNumber = inNumber.number;
  if (docType === 'PP' && docNumber && !isPassportNumber(docNumber)) warnings.push('DOCUMENT_NUMBER_UNREADABLE');
  const codes = [
    ...(docType === 'NONE' || docType === 'LOST' ? ['DOC_MISSING'] : []),
    ...(docType !== 'NONE' && docType !== 'LOST' && docExpiry && docExpiry < exportedOn.slice(0, docExpiry.length)
      ? ['DOC_EXPIRED']
      : []),
    ...(isRefugeePaper(docType) ? ['PROTECTION_REVIEW'] : []),
  ];
  return { docType, docNumber, docExpiry, codes, warnings };
}

/** "Passport EP1234567 exp. 09/05/2030" holds a type, a number and a date. */
function takeApart(cell: string): { type?: DocumentType; number: string; date: string } {
  const text = tidyText(latinDigits(withoutEthiopicFigures(cell))).replace(/^'/, '');
  if (isPlaceholder(text)) return { number: '', date: '' };
  const date = text.match(A_DATE)?.[0] ?? '';
  const rest = (date ? text.replace(date, ' ') : text).trim();
  const words = rest.split(/[\s:;,|()]+/);
  const number =
    words.length === 1
      ? rest
      : joined(
          words.filter((word) => /\d/.test(word)),
          words,
        );
  const named = words.length > 1 || !number ? readDocumentType(rest) : undefined;
  return { type: named, number: number.replace(/^(?:no\.|nr\.|n°|nº|№|#)\s*/i, '').toUpperCase(), date };
}

/** "EP 1234567" is one number written with a gap; so is "12 345 678". */
function joined(numbers: string[], words: string[]): string {
  const first = words.findIndex((word) => /\d/.test(word));
  if (first < 0) return '';
  const before = words[first - 1] ?? '';
  const series =
    /^[A-Z]{1,3}$/.test(asLatin(before)) && !['PP', 'LP', 'ID', 'NO', 'NR'].includes(asLatin(before)) ? before : '';
  return series + numbers.join('');
}
