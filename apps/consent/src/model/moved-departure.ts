import type { FlightLegV1 } from '@homeward/contracts';
import { localDayOf } from '@homeward/kernel';
import type { Yes } from './consent';
import { longestDays } from './validity';

const dayMs = 86_400_000;

/** By how many days a departure may move where the operation says nothing. Source: docs/handbook/consent.md#moved-day, 7 days. */
export const daysAYesBears = 7;

/** A departure as it was, and as it is now: by local days at the airport, and by instants. */
export interface Moved {
  was: FlightLegV1[];
  legs: FlightLegV1[];
}

export const dayOf = ({ std, fromZone }: FlightLegV1): string => localDayOf(std, fromZone);

/** The legs that somebody flies who gets off at a stop: all of them where nobody knows, or it is none of the stops. */
export function legsTo(stop: string | undefined, legs: FlightLegV1[]): FlightLegV1[] {
  const last = legs.findIndex(({ to }) => to === stop);
  return last < 0 ? legs : legs.slice(0, last + 1);
}

/** How many days lie between two ISO dates, in either direction. */
export const daysBetween = (a: string, b: string): number => Math.abs(Date.parse(a) - Date.parse(b)) / dayMs;

/**
 * Until when a yes holds once the departure has moved: as long before or after it as it was, and never longer than a yes lasts.
 * Source: docs/handbook/consent.md#moved-day, docs/handbook/consent.md#r-cons-6.
 */
export function validAfter({ validUntil, givenAt, givenBy }: Yes, { was, legs }: Moved): string {
  const [until, shift] = [Date.parse(validUntil), Date.parse(legs[0]!.std) - Date.parse(was[0]!.std)];
  const longest = Date.parse(givenAt) + longestDays(givenBy) * dayMs;
  return shift <= 0 || until >= longest ? validUntil : new Date(Math.min(until + shift, longest)).toISOString();
}
