import { tellingNumber } from './document-number';

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
}

/**
 * Two papers whose numbers are equal like this, whole or one of them without its prefix, may be one paper: a person looks at
 * them. Two that are both without their prefix are not compared: EP1234567 and EQ1234567 are two series.
 * Source: docs/handbook/documents.md#numbers-that-look-alike.
 */
export function alikeNumber(typed: string): AlikeNumber | undefined {
  const plain = tellingNumber(typed);
  if (!plain || plain.length < leastSigns) return undefined;
  const bare = /^[A-Z]{1,3}(\d.*)$/.exec(plain)?.[1];
  const tells = bare !== undefined && bare.length >= leastSigns && tellingNumber(bare) !== undefined;
  return { whole: folded(plain), bare: tells ? folded(bare) : undefined };
}

export const mayBeOneNumber = (a: AlikeNumber, b: AlikeNumber): boolean =>
  a.whole === b.whole || a.whole === b.bare || a.bare === b.whole;
