import { DependencyAway } from './transient';
import { utcDayOf } from './utc';

export type AgeBand = 'CHILD' | 'ADULT' | 'UNKNOWN';

/** How old somebody is now; `asked`: as registration says at this moment, and not as it was known before. */
export interface AgeNow {
  band: AgeBand;
  asked: boolean;
  /** It is not known whether they have passed their 18th birthday: both may be true. */
  turning?: boolean | undefined;
  /** Ids of who answers for them, as registration says at this moment. */
  answeredBy?: readonly string[] | undefined;
  /** ISO 639-3, as registration says at this moment. */
  languages?: readonly string[] | undefined;
}

/**
 * The age by which a decision is judged. Somebody who decides alone, and was a child by the last message about them, may
 * have come of age since: while registration cannot be asked, that is neither granted nor refused.
 * Source: docs/handbook/consent.md#age-when-it-counts.
 * @throws DependencyAway
 */
export function ageToDecideAlone({ band, asked }: AgeNow): AgeBand {
  if (!asked && band === 'CHILD') throw new DependencyAway('registration cannot be asked how old the person is now');
  return band;
}

/** In completed years. Source: docs/handbook/family.md#r-fam-3. */
export const adultAge = 18;

/**
 * Completed years between two calendar days: the one way in which an age is counted, and where it is in doubt the one that
 * protects.
 * @param born ISO date; a year or month alone counts as its last day, so that somebody who may be a child is one
 * @param on ISO date, or an instant: its day in UTC
 */
export function yearsBetween(born: string, on: string): number {
  const [year, month = 12, day = 31] = partsOf(born);
  return completed([year, month, day], on);
}

/** The same by the elder reading: a year or month alone counts as its first day. For whoever may be too old for a lap. */
export function yearsAtMost(born: string, on: string): number {
  const [year, month = 1, day = 1] = partsOf(born);
  return completed([year, month, day], on);
}

const partsOf = (day: string): [number, number?, number?] => day.split('-').map(Number) as [number, number?, number?];

function completed([by, bm, bd]: [number, number, number], on: string): number {
  const [y, m, d] = partsOf(on.length > 10 ? utcDayOf(on) : on) as [number, number, number];
  return y - by - (m < bm || (m === bm && d < bd) ? 1 : 0);
}
