import type { Names } from '../../model/identity';
import { APOSTROPHES, foldText } from '../text/fold-text';

/** Titles, articles and "Md.", which stand before half the names of some countries and tell nobody apart. */
const TITLES = new Set('md mr mrs ms dr el al ul as abd ben bin ibn bint ould wuld haj hajj fnu lnu'.split(' '));

/** Alsayed and El Masri: an article that is written together with its name. Elsabet and Alberto have none. */
const ARTICLE = /^[ae]l(?!sa[bm]|fi?ne|sha|na|ga|[bf]|ma[nz]?$|do|is|ex|v)(?=[^aeiou][aeiouy].{2})/;

/**
 * One key for each part of a name, the same for most honest spellings of it, in no order: offices swap the columns.
 * Consonants only, because vowels are what transliteration disagrees on. Keys are compared for equality alone, so a
 * server may replace them by blind indexes. The original script serves where there is no Latin spelling.
 */
export function nameKeys(family: string, given: string, native = ''): string[] {
  const latin = partsOf(`${given} ${family}`);
  const parts = latin.length ? latin : partsOf(native);
  return [...new Set(parts.map(keyOf))].filter(Boolean).sort();
}

/** All names as they are written: two brothers may have one key, and have two names. */
export function writtenNames(family: string, given: string, native = ''): string {
  const latin = foldText(`${given} ${family}`);
  return (latin || foldText(native)).split(' ').sort().join(' ');
}

/** The same once by each script in which the name is written. */
export const nameKeysByScript = ({ family, given, native = '' }: Names): string[][] =>
  [nameKeys(family, given), nameKeys('', '', native)].filter((keys) => keys.length > 0);

function partsOf(name: string): string[] {
  return foldText(name.replace(APOSTROPHES, ''))
    .split(' ')
    .flatMap(taken)
    .filter((part) => part && !TITLES.has(part));
}

/** Abdelrahman and Abdul Rahman, Gebremariam and Gebre Mariam: one name, written together or not. */
function taken(word: string): string[] {
  if (/^c?abd[aeiou]*l+ah?$/.test(word)) return ['abdallah'];
  const servant = /^c?abd[aeiou]{0,2}[lrnsz]?(?:$|(?=[^aeiou]))/.exec(word);
  if (servant && word.length - servant[0].length >= 4) return [word.slice(servant[0].length)];
  if (/^c?abd[aeou]{1,2}[lrn]$/.test(word)) return [];
  if (ARTICLE.test(word)) return [word.slice(2)];
  const prefix = /^(gebre|wolde|haile|tekle)(?=.{4})/.exec(word)?.[0];
  return prefix ? [prefix, word.slice(prefix.length)] : [word];
}

function keyOf(part: string): string {
  if (!/^[a-z]+$/.test(part)) return part.replace(/[اويآأإ]/g, '') || part;
  const sounds = part
    .replace(/^mohd$/, 'mohamed')
    .replace(/(.)\1+/g, '$1')
    .replace(/^c(?=abd)/, '')
    .replace(/thm/g, 'sm')
    .replace(/ph/g, 'f')
    .replace(/(?:dj|d[ie](?=[aou])|gi(?=[aeou]))/g, 'j')
    .replace(/(?:ch|sh|sch|c(?=[eiy]))/g, 's')
    .replace(/x/g, 'h')
    .replace(/[kgdt]h/g, (pair) => pair[0]!)
    .replace(/[cqg]/g, 'k')
    .replace(/z/g, 's')
    .replace(/d/g, 't')
    .replace(/v/g, 'f');
  const skeleton = (sounds[0] ?? '').replace(/[aeiouw]/, '') + sounds.slice(1).replace(/[aeiouywh]/g, '');
  const key = skeleton.replace(/(.)\1+/g, '$1');
  if (key.length > 1) return key;
  // one consonant is too little to tell Ali from Lola: keep whether the vowels are said in front or at the back
  return `${/^[aeiou]/.test(part) ? '_' : ''}${key}${/[ouw]/.test(part.slice(0, 2)) ? 'o' : 'a'}`;
}
