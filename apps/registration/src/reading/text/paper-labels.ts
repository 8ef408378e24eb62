/** Words for "passport" and "number" that stand before a number on forms, and are copied with it. */
const words = [
  'number passport document reisepass nummer passnummer travel passeport numero titre voyage pasaporte documento viaje',
  'pasaporto passaporto passaporte viagem pasaport kimlik numara numarasi seri serie',
  'паспорт загранпаспорт номер документ серия διαβατηριο αριθμος',
];
/** So short that a series of numbers may begin with them: they are labels where something parts them from the number. */
const shortWords = ['no nr nro num ppt doc pass'];
const betweenWords = ['of du de des del do da la le the'];

const gap = '[^\\p{L}\\p{N}]';

/**
 * Takes such words off the front of a text that `fold` has brought into one form. Words of scripts that a number never
 * looks like, such as Arabic, need no list: none of their letters is compared.
 */
export function labelsOff(fold: (text: string) => string): (folded: string) => string {
  const anyOf = (lines: string[]): string =>
    [...new Set(fold(lines.join(' ')).split(' '))].sort((a, b) => b.length - a.length).join('|');
  const label = `(?:(?:${anyOf(words)})|(?:${anyOf(shortWords)})(?=${gap}|$)|PP(?=${gap}+[A-Z]))`;
  const front = new RegExp(`^${gap}*(?:(?:${anyOf(betweenWords)})${gap}+(?=${label}))?${label}${gap}*`, 'u');
  return (folded) => {
    let rest = folded;
    while (front.test(rest)) rest = rest.replace(front, '');
    return rest;
  };
}
