import countries from 'i18n-iso-countries';
import { signsOfAZone } from './zone-check-digit';

/** Codes that a machine-readable zone has for a state beside those of ISO 3166. */
const ofZones = { D: 'DEU', RKS: 'RKS', GBD: 'GBR', GBN: 'GBR', GBO: 'GBR', GBP: 'GBR', GBS: 'GBR' };
const states = new Map([
  ...Object.entries(countries.getAlpha2Codes()),
  ...Object.keys(countries.getAlpha3Codes()).map((code) => [code, code] as const),
  ...Object.entries(ofZones),
]);

/**
 * A number without the code of the state that issued it, as some copy it: ETH EP1234567. The code is taken off where the
 * whole is longer than a number can be and one is left; three letters of the state that the paper names, in front of
 * figures alone too. A state that is not named is known by three letters before a series. ET1234567 may be a series of its
 * own. `plain` has zero for O and one for I. Source: docs/handbook/documents.md#numbers.
 */
export function withoutStateCode(plain: string, issuedBy?: string): string {
  const issuer = issuedBy && states.get(issuedBy);
  for (const length of [3, 2, 1]) {
    const state = plainCodes.get(plain.slice(0, length));
    if (state === undefined || (issuer ? state !== issuer : length < 3)) continue;
    const rest = plain.slice(length);
    if (plain.length > signsOfAZone && (issuer ? aNumber : inSeries).test(rest)) return rest;
    if (issuer && length === 3 && /^\d{5,}$/.test(rest)) return rest;
  }
  return plain;
}

const aNumber = /^(?=(?:.*\d){5})[0-9A-Z]{6,}$/;
const inSeries = /^[A-Z]{1,2}\d{5,}[A-Z]?$/;
const plainCodes = new Map([...states].map(([code, of]) => [code.replaceAll('O', '0').replaceAll('I', '1'), of]));
