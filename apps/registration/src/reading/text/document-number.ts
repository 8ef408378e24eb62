import { withLatinDigits } from '@homeward/kernel';
import { lookAlikes } from './look-alikes';

/**
 * A document number as ICAO Doc 9303 allows it: A to Z and 0 to 9, whatever else was typed. Letters that look alike are
 * one letter, because two officers copy one paper differently; O and zero, I and one as well.
 * It is compared, and never shown. Source: docs/handbook/documents.md#numbers.
 */
export const plainDocumentNumber = (typed: string): string =>
  [...withLatinDigits(typed.normalize('NFKD'))]
    .map((letter) => lookAlikes.get(letter) ?? lookAlikes.get(letter.toUpperCase()) ?? letter.toUpperCase())
    .join('')
    .replace(/[^0-9A-Z]/g, '')
    .replaceAll('O', '0')
    .replaceAll('I', '1');

/** The same, where it tells one paper from another; undefined for "", "-", "0", "XXXX", "NONE", "A0000". */
export function tellingNumber(typed: string): string | undefined {
  const plain = plainDocumentNumber(typed);
  return plain.length < 3 || /^[A-Z]*0*$|^(.)\1*$/.test(plain) ? undefined : plain;
}
