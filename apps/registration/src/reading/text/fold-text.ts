import { latinDigits } from './latin-digits';

/** What two spellings of the same word have in common: no case, accents, punctuation, Arabic article marks or spare spaces. */
export function foldText(text: string): string {
  return latinDigits(text)
    .normalize('NFD')
    .replace(/\p{M}|ـ/gu, '')
    .toLowerCase()
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
    .replace(/ß/g, 'ss')
    .replace(/ı/g, 'i')
    .replace(/ة/g, 'ه')
    .replace(/[ىی]/g, 'ي')
    .replace(/ک/g, 'ك')
    .replace(/(?<!\p{L})(d|l|j|qu)['’](?=\p{L})/gu, '$1 ')
    .replace(/['’`ʼ]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
