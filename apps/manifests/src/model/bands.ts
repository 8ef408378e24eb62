import type { FlightLegV1 } from '@homeward/contracts';
import { adultAge, localDayOf, yearsAtMost, yearsBetween } from '@homeward/kernel';

/** How old somebody is on a day, as far as seats, masses and guardianship ask. */
export const bands = ['INFANT', 'CHILD', 'TEEN', 'ADULT'] as const;
export type Band = (typeof bands)[number];

/** Somebody whose age nobody knows is protected as a child, and has a seat. */
export const bandOfUnknownAge: Band = 'TEEN';

/**
 * Source: docs/handbook/flight.md#age-bands, docs/handbook/day-of-movement.md#seats-and-masses: under 2 on a lap, 2 to
 * 11 at a child's mass, of age at 18.
 */
const bandOf = (years: number): Band =>
  years < 2 ? 'INFANT' : years < 12 ? 'CHILD' : years < adultAge ? 'TEEN' : 'ADULT';

/**
 * The one of them that harms nobody, where each may be true: whoever may be a child is protected as one, whoever may be two has
 * a seat, and whoever may be twelve weighs as an adult. Source: docs/handbook/flight.md#age-in-doubt.
 */
export function safestOf(possible: readonly Band[]): Band {
  const underAge = possible.filter((band) => band !== 'ADULT').map((band) => bands.indexOf(band));
  return underAge.length > 0 ? bands[Math.max(...underAge)]! : (possible[0] ?? bandOfUnknownAge);
}

/** @param dob ISO date, or a year or month alone: either end of it may be the birthday @param day ISO date */
export const bandOn = (dob: string | undefined, day: string): Band =>
  dob ? safestOf([bandOf(yearsBetween(dob, day)), bandOf(yearsAtMost(dob, day))]) : bandOfUnknownAge;

/**
 * The local day on which each leg leaves; a leg that is late leaves today at the earliest.
 * Source: docs/handbook/day-of-movement.md#local-days.
 */
export const daysOf = ({ legs }: { legs: readonly FlightLegV1[] }, now: Date): string[] =>
  legs.map(({ std, fromZone }) => localDayOf(new Date(std) > now ? std : now, fromZone));
