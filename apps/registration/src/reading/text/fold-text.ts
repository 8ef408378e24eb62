import { latinDigits } from './latin-digits';

/** Every mark that somebody's keyboard has for an apostrophe, and the rings that stand for hamza and ayn. */
export const APOSTROPHES = /['’‘‛`´＇′ʹʻʼʽʾʿˈˊˋ]/gu;

/** Letters with a hook or a stroke, which are no letter with an accent, and letters that are two. */
const plain = new Map(
  'łl đd ðd ɖd ɗd ɓb ƙk ƴy øo ɔo ħh ŧt ɛe əe ǝe ŋn ɲn ıi ɩi ʋv ƒf ɣg œoe æae ßss þth'
    .split(' ')
    .map((pair): [string, string] => [pair[0]!, pair.slice(1)]),
);
const hooked = new RegExp(`[${[...plain.keys()].join('')}]`, 'gu');

/** What two spellings of the same word have in common: no case, accents, punctuation, Arabic article marks or spare spaces. */
export function foldText(text: string): string {
  return latinDigits(text)
    .normalize('NFKD')
    .replace(/\p{M}|ـ/gu, '')
    .toLowerCase()
    .replace(hooked, (letter) => plain.get(letter)!)
    .replace(/ة/g, 'ه')
    .replace(/[ىی]/g, 'ي')
    .replace(/ک/g, 'ك')
    .replace(APOSTROPHES, "'")
    .replace(/(?<!\p{L})(d|l|j|qu)'(?=\p{L})/gu, '$1 ')
    .replace(/'/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
