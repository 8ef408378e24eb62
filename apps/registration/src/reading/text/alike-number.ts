import { tellingNumber, tells, writtenNumber } from './document-number';
import { withoutCheckDigit } from './zone-check-digit';

/** Signs of the Latin script that are taken for one another on worn paper and in handwriting; O and I are digits by now. */
const alike = new Map([
  ['S', '5'],
  ['B', '8'],
  ['Z', '2'],
  ['G', '6'],
  ['L', '1'],
  ['Q', '0'],
  ['D', '0'],
]);
const folded = (plain: string): string => [...plain].map((sign) => alike.get(sign) ?? sign).join('');

/** Fewer signs than this agree by chance. */
const leastSigns = 5;

/** A number as it may be misread. It is compared, and never shown. */
export interface AlikeNumber {
  whole: string;
  /** Without up to three letters in front, which some copy and some leave out: the code of a country, or of a series. */
  bare?: string;
  /** What it has in common with each number that one slip makes of it: another sign somewhere, two neighbours exchanged. */
  slips: string[];
}

/**
 * Two papers whose numbers are equal like this, whole or one of them without its prefix, may be one paper: a person looks at
 * them. Two that are both without their prefix are not compared: EP1234567 and EQ1234567 are two series.
 * Source: docs/handbook/documents.md#numbers-that-look-alike.
 */
export function alikeNumber(typed: string, issuedBy?: string): AlikeNumber | undefined {
  if (tellingNumber(typed, issuedBy) === undefined) return undefined;
  const plain = writtenNumber(typed, issuedBy);
  if (plain.length < leastSigns) return undefined;
  const bare = /^[A-Z]{1,3}(\d.*)$/.exec(plain)?.[1];
  const without = bare !== undefined && bare.length >= leastSigns && tells(bare);
  return { whole: compared(plain), bare: without ? compared(bare) : undefined, slips: slipsOf(folded(plain)) };
}

/** The check digit is that of the number as it is folded: which letters were misread, nobody knows. */
const compared = (plain: string): string => withoutCheckDigit(folded(plain), tells);

/** One for each sign that is left open, and one for each two neighbours in whichever order. */
const slipsOf = (plain: string): string[] => {
  const signs = [...plain];
  const around = (at: number, length: number, middle: string): string =>
    plain.slice(0, at) + middle + plain.slice(at + length);
  const exchanged = signs.slice(1).map((b, at) => around(at, 2, `(${[signs[at], b].sort().join('')})`));
  return [...signs.map((_, at) => around(at, 1, '?')), ...exchanged];
};

export const mayBeOneNumber = (a: AlikeNumber, b: AlikeNumber): boolean =>
  a.whole === b.whole || a.whole === b.bare || a.bare === b.whole;

/** Are the two one slip apart? It says something only of people who are alike otherwise: numbers in a row are one sign apart. */
export const oneSlipApart = (a: AlikeNumber, b: AlikeNumber): boolean => a.slips.some((slip) => b.slips.includes(slip));
