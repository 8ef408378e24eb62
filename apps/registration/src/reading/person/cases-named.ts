import { latinDigits } from '../text/latin-digits';

const A_CASE_WORD =
  /(?:case|cas|dossier|file|household|famille|family|caso|expediente|processo|ملف|حال[هة]|قضي[هة]|رقم|дело)\s*(?:no|n°|nº|#|number|numero|رقم)?\.?\s*:?\s*$/iu;

/** Other case numbers a remark speaks of: shaped like this row's own, or a bare number after a word for case. */
export function casesNamed(text: string, own: string): string[] {
  const shape = /^(\D*?)(\d[\d\s/-]*)(\D*)$/u.exec(own);
  if (!shape || !/\d/.test(text)) return [];
  const prefix = shape[1]!.trim();
  const plain = latinDigits(text);
  const pattern = prefix
    ? new RegExp(`(?<![\\p{L}\\d])${escape(prefix).replace(/[\s-]+/g, '[\\s-]*')}\\s*\\d(?:[\\d/-]*\\d)?`, 'giu')
    : new RegExp(
        `(?<![\\d/.-])\\d{${Math.max(2, shape[2]!.trim().length - 1)},${shape[2]!.trim().length + 1}}(?![\\d/.-])`,
        'gu',
      );
  const found = [...plain.matchAll(pattern)].filter((match) => prefix || A_CASE_WORD.test(plain.slice(0, match.index)));
  return [...new Set(found.map((match) => match[0].trim()))].filter((each) => !isOwn(each, own));
}

/** The row's own case, or a number within it: BEY-0012-003 is the third person of BEY-0012. */
const isOwn = (found: string, own: string): boolean =>
  found.toUpperCase() === own.toUpperCase() || new RegExp(`^${escape(own)}[-/ ]\\d`, 'iu').test(found);

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
