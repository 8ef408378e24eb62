import { parsePhoneNumberFromString } from 'libphonenumber-js';
import { callingCodesFor } from './national-number';
import { latinDigits } from '../text/latin-digits';
import { isPlaceholder } from '../text/is-placeholder';

export interface ReadPhones {
  phones: string[];
  codes: string[];
}

/** Telephone numbers as E.164, judged by shape only: whether a range is assigned says nothing about a person's phone. */
export function readPhones(raw: string, callingCode: string | undefined): ReadPhones {
  if (isPlaceholder(raw) && !/\?{3}/.test(raw)) return { phones: [], codes: [] };
  const phones = [
    ...new Set(
      splitPhones(raw)
        .map((part) => international(part, callingCode))
        .filter((phone) => phone !== ''),
    ),
  ];
  const lost = /\?{2}|\ufffd/.test(raw) || (phones.length === 0 && /\d/.test(latinDigits(raw)));
  return { phones, codes: lost ? ['PHONE_UNUSABLE'] : [] };
}

/** The numbers of a cell, digits and a leading + only; a number a spreadsheet has rounded is none any more. */
export function splitPhones(raw: string): string[] {
  const text = latinDigits(raw)
    .replace(/[＋]/g, '+')
    .replace(/\(0\)/g, '')
    .replace(/\d+[.,]\d+\s*e\s*\+?\d+/gi, ' ')
    .replace(/(?<!\d)(0\d{1,2})\s*\/\s*(?=\d{6,7}(?!\d))/g, '$1');
  return text
    .split(/[/;,،|\n&]|\s+(?:or|ou|o|e|et|and|y|و|أو|او)\s+|\s+-\s+|\s{3,}|(?<=\d)\s+(?=\+|00[1-9][\d\s]{7,})/iu)
    .filter((part) => !part.includes('?'))
    .map((part) =>
      part
        .replace(/\b(?:ext|poste)\b.*$/i, '')
        .replace(/[^\d+]/g, '')
        .replace(/(?!^)\+/g, ''),
    )
    .map((digits) => digits.replace(/^00(?=[1-9])/, '+'))
    .filter((digits) => digits.replace('+', '').length >= 6);
}

export const looksLikePhone = (text: string): boolean =>
  /^['+\d٠-٩۰-۹(][\d\s٠-٩۰-۹().\-/+]{6,}$/.test(text) &&
  !/^\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}$/.test(text) &&
  splitPhones(text).some((part) => part.length >= 7);

function international(digits: string, callingCode: string | undefined): string {
  if (digits.startsWith('+')) return shaped(digits);
  if (!callingCode) return '';
  return shaped(callingCodesFor(digits, callingCode));
}

/** E.164 allows fifteen digits; fewer than seven reach nobody. */
function shaped(number: string): string {
  const parsed = parsePhoneNumberFromString(number);
  const e164 = parsed?.number ?? number;
  return /^\+[1-9]\d{6,14}$/.test(e164) ? e164 : '';
}
