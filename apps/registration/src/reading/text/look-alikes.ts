/**
 * Letters of other scripts that look like those of a document number: the single capitals among Unicode's confusables
 * (UTS 39) whose look-alike is a Latin capital or a digit, and small letters whose capital looks like another one.
 */
const table: readonly [letter: string, lookAlikes: string][] = [
  ['A', 'ΑАᎪꓮ'],
  ['B', 'ΒВᏴꓐꞴ'],
  ['C', 'ϹСᏟⲤꓚ'],
  ['D', 'ԀᎠꓓÐĐ'],
  ['E', 'ΕЕᎬꓰ'],
  ['F', 'ϜꓝꞘ'],
  ['G', 'ԌᏀᏳꓖ'],
  ['H', 'ΗНҺᎻⲎꓧհ'],
  ['I', 'ƖǀΙІӀⲒꓲᎥ'],
  ['J', 'ͿЈᎫꓙꞲ'],
  ['K', 'ΚКᏦⲔꓗ'],
  ['L', 'ᏞⳐꓡŁ'],
  ['M', 'ΜϺМᎷⲘꓟ'],
  ['N', 'ΝⲚꓠո'],
  ['O', 'ΟОՕⲞꓳØ'],
  ['P', 'ΡРᏢⲢꓑ'],
  ['Q', 'Ԛ'],
  ['R', 'ƦᎡᏒꓣ'],
  ['S', 'ЅՏᏕᏚꓢ'],
  ['T', 'ΤТᎢⲦꓔ'],
  ['U', 'Սꓴ'],
  ['V', 'ѴᏙꓦ'],
  ['W', 'ԜᎳᏔꓪ'],
  ['X', 'ΧХⲬꓫꞳ'],
  ['Y', 'ΥϒУҮᎩᎽⲨꓬ'],
  ['Z', 'ΖᏃꓜ'],
  ['2', 'ƧϨꙄꝚ'],
  ['3', 'ƷȜЗӠⳌꝪꞫ'],
  ['4', 'Ꮞ'],
  ['5', 'Ƽ'],
  ['6', 'ᏮⳒ'],
  ['8', 'Ȣ'],
  ['9', 'ⳊꝮ'],
];

/** By the letter that somebody typed: the one that it looks like. */
export const lookAlikes: ReadonlyMap<string, string> = new Map(
  table.flatMap(([letter, others]) => [...others].map((other) => [other, letter] as const)),
);

/** The same letters in Latin ones, where they look like these. */
export const asLatin = (text: string): string =>
  [...text.normalize('NFKC')].map((l) => lookAlikes.get(l) ?? l).join('');
