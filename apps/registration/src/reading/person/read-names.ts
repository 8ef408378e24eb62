import { foldText } from '../text/fold-text';
import { tidyText } from '../text/tidy-text';

export interface ReadNames {
  familyName: string;
  givenNames: string;
  nativeName: string;
  codes: string[];
  warnings: string[];
}

/** Words that belong to the word after them. */
const PARTICLES = new Set(
  'abd abdul abdel abdoul abu abou al el ould bin ben ibn bint de da do dos das del della van von la le di saint st ait'.split(
    ' ',
  ),
);

/** The names of a person, as written; one name alone is a name. */
export function readNames(cells: { family: string; given: string; full: string; native: string }): ReadNames {
  const family = nameOf(cells.family);
  const given = nameOf(cells.given);
  const whole = family || given ? { family, given } : splitFullName(nameOf(cells.full));
  const lost = /\?{2}|\ufffd/.test(cells.native) || /^\?$/.test(cells.native.trim()) || /[?]/.test(cells.native);
  const native = lost ? '' : nameOf(cells.native);
  const damaged = /[?\ufffd]/.test(whole.family + whole.given);
  return {
    familyName: whole.family,
    givenNames: whole.given,
    nativeName: native,
    codes: [
      ...(!whole.family && !whole.given && !native ? ['NAME_MISSING'] : []),
      ...(lost ? ['NATIVE_NAME_LOST'] : []),
    ],
    warnings: [
      ...(damaged ? ['NAME_DAMAGED'] : []),
      ...(Object.values(cells).some(saysUnknown) ? ['NAME_SAID_UNKNOWN'] : []),
    ],
  };
}

/** Nobody's name in any language; Nada, Null, No and X are names. */
const SAID_UNKNOWN =
  /^(?:fnu|lnu|nfn|nln|unk|unkn|unknown|not known|inconnue?|desconocid[oa]|desconhecid[oa]|неизвестно|bilinmiyor|مجهول|غير معروف|نامعلوم|n a)$/u;

/** Dashes, dots and question marks alone. */
const hasLetters = (text: string): boolean => /[\p{L}\p{N}]/u.test(text);

const saysUnknown = (cell: string): boolean => SAID_UNKNOWN.test(foldText(cell));

const nameOf = (cell: string): string =>
  !hasLetters(cell) || saysUnknown(cell) ? '' : tidyText(cell).replace(/^'/, '');

/** "TRAORÉ Mamadou" and "Traoré, Mamadou" say which is which; otherwise the last word is the family's. */
function splitFullName(full: string): { family: string; given: string } {
  const comma = full.split(/\s*[,،]\s*/);
  if (comma.length === 2) return { family: comma[0]!, given: comma[1]! };
  const words = full.split(' ').filter(Boolean);
  const capital = words.filter((word) => /\p{Lu}{2}/u.test(word) && word === word.toUpperCase());
  if (capital.length && capital.length < words.length) {
    return { family: capital.join(' '), given: words.filter((word) => !capital.includes(word)).join(' ') };
  }
  let from = words.length - 1;
  while (from > 1 && PARTICLES.has(words[from - 1]!.toLowerCase())) from--;
  return words.length < 2
    ? { family: '', given: full }
    : { family: words.slice(from).join(' '), given: words.slice(0, from).join(' ') };
}
