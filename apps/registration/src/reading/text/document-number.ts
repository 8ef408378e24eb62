import { withLatinDigits } from '@homeward/kernel';
import { withoutEthiopicFigures } from './ethiopic-figures';
import { isPlaceholder } from './is-placeholder';
import { lookAlikes } from './look-alikes';
import { labelsOff } from './paper-labels';
import { withoutStateCode } from './state-code';
import { withoutWordsBehind } from './words-behind';
import { signsOfAZone, withoutCheckDigit } from './zone-check-digit';

/** Capitals without accents and invisible marks, figures of any script as 0 to 9, look-alikes as what they look like. */
const folded = (text: string): string =>
  [...withLatinDigits(withoutEthiopicFigures(text.normalize('NFKD').replace(/[\p{M}\p{Cf}]/gu, '')))]
    .map((letter) => lookAlikes.get(letter) ?? lookAlikes.get(letter.toUpperCase()) ?? letter.toUpperCase())
    .join('');
const withoutFrontLabels = labelsOff(folded);
const withoutLabels = (typed: string): string =>
  withoutFrontLabels(folded(typed.replace(/№|(?<!\p{L})n\s?[°º]/giu, 'No ')));

/** Letters and figures alone, O as zero and I as one, without the code of the state. */
const signsOf = (text: string, issuedBy?: string): string =>
  withoutStateCode(
    text
      .replace(/[^0-9A-Z]/g, '')
      .replaceAll('O', '0')
      .replaceAll('I', '1'),
    issuedBy,
  );

/** A number as it was written, but in one alphabet, without what stands around it: a label, the state's code, a word. */
export const writtenNumber = (typed: string, issuedBy?: string): string =>
  signsOf(withoutWordsBehind(withoutLabels(typed)), issuedBy);

/**
 * A document number as ICAO Doc 9303 allows it: A to Z and 0 to 9, whatever else was typed. Letters that look alike are
 * one letter, because two officers copy one paper differently; O and zero, I and one as well. Labels, the code of the
 * state and the check digit of the zone are no part of it. It is compared, and never shown.
 * Source: docs/handbook/documents.md#numbers.
 */
export const plainDocumentNumber = (typed: string, issuedBy?: string): string =>
  withoutCheckDigit(writtenNumber(typed, issuedBy), tells);

/** Letters and zeros, or one sign only, tell no paper from another. */
export const tells = (plain: string): boolean => plain.length >= 3 && !/^[A-Z]*0*$|^(.)\1*$/.test(plain);

/** The same, where it tells one paper from another; undefined for "", "-", "0", "XXXX", "NONE", "A0000". */
export function tellingNumber(typed: string, issuedBy?: string): string | undefined {
  const plain = plainDocumentNumber(typed, issuedBy);
  return tells(plain) && !isPlaceholder(typed) ? plain : undefined;
}

/** Letters, figures and symbols that no number has; marks between its signs (dashes, gaps, fillers) are none of these. */
const foreign = /[^\P{L}A-Z]|[^\P{N}0-9]|[^\P{So}°]/u;
/** A mark on a letter or figure that is no accent: some scripts write letters and figures like this. */
const carried = /[0-9A-Z][\u0300-\u0362]*[^\P{M}\u0300-\u0362\u20e3\ufe0e\ufe0f]/iu;

/**
 * Whether a number was typed and nothing that nobody compares. What stands in front of it in another script is taken for
 * a label.
 */
export function isNumberAlone(typed: string): boolean {
  const [number = ''] = /[0-9A-Z].*$/su.exec(withoutLabels(typed)) ?? [];
  return !foreign.test(number) && !carried.test(typed.normalize('NFKD'));
}

/** A passport's number fits into its machine-readable zone. Source: docs/handbook/documents.md#mrz. */
export const isPassportNumber = (typed: string, issuedBy?: string): boolean =>
  isNumberAlone(typed) && withoutCheckDigit(signsOf(withoutLabels(typed), issuedBy), tells).length <= signsOfAZone;
