import { latinDigits } from './latin-digits';

/** Every mark that somebody's keyboard has for an apostrophe, and the rings that stand for hamza and ayn. */
export const APOSTROPHES = /['’‘‛`´＇′ʹʻʼʽʾʿˈˊˋ]/gu;

/** Letters with a hook or a stroke, which are no letter with an accent, and letters that are two. */
const plain: Record<string, string> = {
  ł: 'l',
  đ: 'd',
  ð: 'd',
  ɖ: 'd',
  ɗ: 'd',
  ɓ: 'b',
  ƙ: 'k',
  ƴ: 'y',
  ø: 'o',
  ɔ: 'o',
  ħ: 'h',
  ŧ: 't',
  ɛ: 'e',
  ə: 'e',
  ǝ: 'e',
  ŋ: 'n',
  ɲ: 'n',
  ı: 'i',
  ɩ: 'i',
  ʋ: 'v',
  ƒ: 'f',
  ɣ: 'g',
  œ: 'oe',
  æ: 'ae',
  ß: 'ss',
  þ: 'th',
};
const hooked = new RegExp(`[${Object.keys(plain).join('')}]`, 'gu');

/** What two spellings of the same word have in common: no case, accents, punctuation, Arabic article marks or spare spaces. */
export function foldText(text: string): string {
  return latinDigits(text)
    .normalize('NFKD')
    .replace(/\p{M}|ـ/gu, '')
    .toLowerCase()
    .replace(hooked, (letter) => plain[letter]!)
    .replace(/ة/g, 'ه')
    .replace(/[ىی]/g, 'ي')
    .replace(/ک/g, 'ك')
    .replace(APOSTROPHES, "'")
    .replace(/(?<!\p{L})(d|l|j|qu)'(?=\p{L})/gu, '$1 ')
    .replace(/'/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
