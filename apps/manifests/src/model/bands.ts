import type { FlightLegV1 } from '@homeward/contracts';
import { adultAge, localDaysOf, yearsAtMost, yearsBetween } from '@homeward/kernel';

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
 * The local days on which each leg may leave. A flight that is late leaves now at the earliest, and its later legs are as late as
 * the first one or catch up; at an airport without a zone it may be another day than in UTC.
 * Source: docs/handbook/versions-and-days.md#local-days, docs/handbook/versions-and-days.md#late-legs.
 */
export function daysOf({ legs }: { legs: readonly FlightLegV1[] }, now: Date): string[][] {
  const late = Math.max(0, now.getTime() - Date.parse(legs[0]!.std));
  return legs.map(({ std, fromZone }) => {
    const planned = Date.parse(std);
    const times = [new Date(Math.max(planned, now.getTime())), new Date(planned + late)];
    return [...new Set(times.flatMap((at) => localDaysOf(at, fromZone)))];
  });
}
