import { isPossiblePhoneNumber } from 'libphonenumber-js';

/**
 * Where the leading zero is part of the number and not a prefix for trunk calls.
 * Source: docs/handbook/registration.md#phone-numbers.
 */
const ZERO_BELONGS = new Set(['39', '225', '241', '242', '378', '379']);

/** A number without + as someone in the host country writes it: national with or without its zero, or just without its +. */
export function callingCodesFor(digits: string, callingCode: string): string {
  const national = ZERO_BELONGS.has(callingCode) ? digits : digits.replace(/^0+/, '');
  const ownLength = `+${callingCode}${national}`;
  if (digits.startsWith(callingCode) && isPossiblePhoneNumber(`+${digits}`) && !isPossiblePhoneNumber(ownLength))
    return `+${digits}`;
  if (digits.startsWith('0') || isPossiblePhoneNumber(ownLength)) return ownLength;
  return isPossiblePhoneNumber(`+${digits}`) ? `+${digits}` : ownLength;
}
