import { foldText } from '../text/fold-text';
import { oneEditApart } from '../text/one-edit-apart';
import { HEADING_WORDS, OTHER_HEADINGS } from './heading-words';
import type { SheetField } from './sheet-field';

export interface HeadingMeaning {
  fields: SheetField[];
  /** 3 for a heading known word by word, 2 when it contains a known phrase, 1 for a likely misspelling, 0 unknown. */
  certainty: number;
}

const NUMBER_WORDS = new Set(['n', 'no', 'nr', 'nro', 'num', 'nos', 'number', 'numero', 'رقم', 'شماره']);
const LINKING_WORDS = new Set([
  'of',
  'the',
  'to',
  'de',
  'd',
  'du',
  'des',
  'la',
  'le',
  'les',
  'l',
  'del',
  'el',
  'los',
  'da',
  'do',
  'dos',
  'au',
  'aux',
  'a',
  'or',
  'ou',
  'if',
  'any',
  's',
]);
/** "as in passport", "(comme sur le document)": where a name was copied from makes its column no document's. */
const AS_ON_A_PAPER =
  /[([]?\s*(?<!\p{L})(?:as|per|like|comme|tel|selon|como|segun|según|conforme|come|حسب|كما|وفق)(?!\p{L})[^/,;|]*?(?:pass|pasa|docum|paper|piece|pièce|جواز|وثيق|هوي)[^)\]/,;|]*[)\]]?/iu;
const PHRASES = Object.entries(HEADING_WORDS).flatMap(([field, phrases]) =>
  phrases.map((phrase) => ({ field: field as SheetField, words: wordsOf(phrase) })),
);
const EXACT = new Map(PHRASES.map(({ field, words }) => [words.join(' '), field]));
const OTHERS = OTHER_HEADINGS.map(wordsOf);

/** What a heading means, whatever its language; "Passport no. & expiry" means two things. */
export function headingFields(written: string): HeadingMeaning {
  const heading = written.replace(AS_ON_A_PAPER, ' ');
  const whole = wordsOf(heading);
  const known = EXACT.get(whole.join(' '));
  if (known) return { fields: [known], certainty: 3 };
  const plain = heading.replace(/\([^)]*\)|\[[^\]]*\]/g, ' ');
  const parts = plain.split(/[/&+,;|\n–]| - | and | et | y | und | و /iu).filter((part) => wordsOf(part).length > 0);
  if (parts.length > 1) {
    const meanings = parts.map((part) => meaningOf(wordsOf(part)));
    const meant = [...new Set(meanings.flatMap(({ fields: each }) => each))].filter((field) => field !== 'other');
    const fields = meant.length > 1 ? meant.filter((field) => field !== 'rowNumber') : meant; // "Serial / Case"
    if (fields.length > 1)
      return { fields: namesTogether(fields), certainty: Math.min(...meanings.map((m) => m.certainty)) || 2 };
    if (fields.length === 1 && meanings.some((meaning) => meaning.certainty === 3)) return { fields, certainty: 3 };
  }
  const bracketed = meaningOf(whole);
  return bracketed.certainty >= 2 ? bracketed : better(bracketed, meaningOf(wordsOf(plain)));
}

const better = (a: HeadingMeaning, b: HeadingMeaning): HeadingMeaning => (b.certainty > a.certainty ? b : a);

function meaningOf(words: string[]): HeadingMeaning {
  const exact = EXACT.get(words.join(' '));
  if (exact) return { fields: [exact], certainty: 3 };
  const have = new Set(words);
  if (OTHERS.some((phrase) => phrase.every((word) => have.has(word)))) return { fields: ['other'], certainty: 2 };
  const contained = PHRASES.filter(
    (phrase) => phrase.words.every((word) => have.has(word)) && phrase.words[0] !== 'no',
  );
  const longest = contained.sort((a, b) => lengthOf(b.words) - lengthOf(a.words))[0];
  const speaksOf = (field: SheetField): boolean => contained.some((phrase) => phrase.field === field);
  if (speaksOf('familyName') && speaksOf('givenNames')) return { fields: ['fullName'], certainty: 2 };
  // "Document expiry", "Validité du passeport": the day, whatever the paper is called
  if (longest?.field.startsWith('doc') && speaksOf('docExpiry')) return { fields: ['docExpiry'], certainty: 2 };
  if (longest) return { fields: [longest.field], certainty: 2 };
  const text = words.join(' ');
  const misspelt = text.length >= 5 ? PHRASES.find((phrase) => oneEditApart(phrase.words.join(' '), text)) : undefined;
  return misspelt ? { fields: [misspelt.field], certainty: 1 } : { fields: [], certainty: 0 };
}

const lengthOf = (words: string[]): number => words.length * 100 + words.join('').length;

/** Family and given names under one heading are one full name. */
function namesTogether(fields: SheetField[]): SheetField[] {
  const names: SheetField[] = ['familyName', 'givenNames', 'fullName'];
  const rest = fields.filter((field) => !names.includes(field));
  return rest.length < fields.length ? ['fullName', ...rest] : fields;
}

function wordsOf(text: string): string[] {
  const spaced = text
    .replace(/[#№]|\b[Nn]\.?\s*[°º](?=\P{L}|$)/gu, ' no ')
    .replace(/['’`]/g, ' ')
    .replace(/\bD[.\s]*o[.\s]*B\b/gi, 'dob')
    .replace(/\bL\.?\s*Name\b/gi, 'last name')
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replace(/\bmother[\s-]+(?:tongue|language)\b/gi, 'mothertongue');
  const words = foldText(spaced)
    .split(' ')
    .map((word) => (NUMBER_WORDS.has(word) ? 'no' : word.replace(/^(?:وال|بال|لل|ال)(?=\p{L}{2})/u, '')))
    .filter((word) => word && !LINKING_WORDS.has(word));
  return words.filter((word, at) => word !== words[at - 1]);
}
