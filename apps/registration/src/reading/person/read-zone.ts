import { parse } from 'mrz';

export interface ReadZone {
  present: boolean;
  /** Which check digits do not fit, as the reader calls them; all of a zone that cannot be read at all. */
  wrongDigits: readonly string[];
  dob?: string;
  sex?: 1 | 2;
  nationality?: string;
  docNumber?: string;
  docExpiry?: string;
  familyName?: string;
  givenNames?: string;
}

/** As previews of before keep it: of the digits they say only whether one was wrong. */
export type KeptZone = ReadZone | (Omit<ReadZone, 'wrongDigits'> & { badCheck: boolean });

/** A zone that was kept, by whichever version. */
export function zoneAsKept(kept: KeptZone): ReadZone {
  if (!('badCheck' in kept)) return kept;
  const { badCheck, ...zone } = kept;
  return { ...zone, wrongDigits: badCheck ? [unreadable] : [] };
}

const unreadable = 'zone';
const NONE: ReadZone = { present: false, wrongDigits: [] };
const LINES: Record<number, number> = { 88: 44, 90: 30, 72: 36 };

/**
 * A machine-readable zone in a cell, with or without a line break. Judged field by field: a state the library does not
 * know makes the zone as a whole "invalid" and says nothing about the digits.
 */
export function readZone(raw: string): ReadZone {
  const zone = raw.toUpperCase().replace(/[\s«]/g, (char) => (char === '«' ? '<<' : ''));
  if (zone.length < 60 || !zone.includes('<<')) return NONE;
  const width = LINES[zone.length];
  if (!width) return { present: true, wrongDigits: [unreadable] };
  try {
    const { details } = parse(zone.match(new RegExp(`.{${width}}`, 'g'))!);
    const field = (name: string): string | undefined =>
      details.find((detail) => detail.field === name && detail.valid)?.value ?? undefined;
    return {
      present: true,
      wrongDigits: details.flatMap(({ field: of, valid }) => (of?.endsWith('CheckDigit') && !valid ? [of] : [])),
      dob: field('birthDate'),
      sex: ({ male: 1, female: 2 } as const)[field('sex') as 'male'],
      nationality: field('nationality'),
      docNumber: field('documentNumber'),
      docExpiry: field('expirationDate'),
      familyName: field('lastName'),
      givenNames: field('firstName'),
    };
  } catch {
    return { present: true, wrongDigits: [unreadable] };
  }
}

/** Does the zone contradict the column beside it? Two digits of a year are all a zone knows. */
export function zoneDisagrees(zone: ReadZone, beside: { dob: string; dobPrecision: string; sex: number }): boolean {
  if (!zone.present || zone.wrongDigits.length > 0) return false;
  const born = zone.dob?.replace(/^(\d\d)(\d\d)(\d\d)$/, '$1-$2-$3');
  const dob =
    beside.dobPrecision === 'd' && born
      ? beside.dob.slice(2) !== born
      : beside.dobPrecision === 'y' && born
        ? beside.dob.slice(2, 4) !== born.slice(0, 2)
        : false;
  return dob || (zone.sex !== undefined && beside.sex !== 0 && zone.sex !== beside.sex);
}
