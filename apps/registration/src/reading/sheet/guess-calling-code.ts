import { getCountryCallingCode, isSupportedCountry, parsePhoneNumberFromString } from 'libphonenumber-js';
import { splitPhones } from '../person/read-phones';
import type { SheetColumn } from './sheet-field';

/** The country code most international numbers of a sheet begin with: that of the host country, where people live. */
export function guessCallingCode(records: string[][], columns: SheetColumn[]): string | undefined {
  const at = columns.filter(({ fields }) => fields.includes('phones')).map(({ index }) => index);
  const counts = new Map<string, number>();
  for (const cells of records) {
    for (const index of at) {
      for (const part of splitPhones(cells[index] ?? '')) {
        const code = part.startsWith('+') ? parsePhoneNumberFromString(part)?.countryCallingCode : undefined;
        if (code) counts.set(code, (counts.get(code) ?? 0) + 1);
      }
    }
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}

/** The calling code of a host country given as ISO 3166-1 alpha-2; a country such as Antarctica (AQ) has none. */
export const callingCodeOf = (country: string): string | undefined =>
  isSupportedCountry(country) ? getCountryCallingCode(country) : undefined;
