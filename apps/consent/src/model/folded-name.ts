/** Small letters of other scripts that look like Latin ones, and letters that lose nothing but a stroke (after UTS 39). */
const lookAlikes: readonly [letter: string, others: string][] = [
  ['a', 'аαɑ'],
  ['b', 'вβь'],
  ['c', 'сϲ'],
  ['d', 'ԁđð'],
  ['e', 'еεєө'],
  ['g', 'ɡԍ'],
  ['h', 'һнη'],
  ['i', 'іιıɩӏ|!1l'],
  ['j', 'ј'],
  ['k', 'кκ'],
  ['m', 'мμ'],
  ['n', 'пոν'],
  ['o', 'оοօø0'],
  ['p', 'рρ'],
  ['q', 'ԛ'],
  ['r', 'гɾ'],
  ['s', 'ѕ5$'],
  ['t', 'тτ'],
  ['u', 'υսц'],
  ['v', 'ѵ'],
  ['w', 'ԝωш'],
  ['x', 'хχ'],
  ['y', 'уүγ'],
  ['z', 'ᴢ'],
];
const plain = new Map(lookAlikes.flatMap(([letter, others]) => [...others].map((o) => [o, letter] as const)));

/**
 * The words of a name as they are compared: without case, accents, width, signs that nobody sees, and with letters that look
 * alike as one. Never shown or stored.
 */
export const foldedWords = (name: string): string[] =>
  [
    ...name
      .normalize('NFKD')
      .toLowerCase()
      .replaceAll(/[\p{M}\p{Cf}\p{DI}]/gu, ''),
  ]
    .map((letter) => plain.get(letter) ?? letter)
    .join('')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
