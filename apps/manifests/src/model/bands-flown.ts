import type { Band } from './bands';
import { offPointsOf, type Flight } from './traveller';

/** How old somebody is as each leg leaves, and where they get off. */
export interface Flying {
  /** How old on the day of departure. */
  band: Band;
  /** How old on the day of each leg, where that is known; otherwise as on the day of departure. */
  bands?: readonly Band[] | undefined;
  offPoint: string;
}

type Route = Pick<Flight, 'legs'>;

export const bandOnLeg = ({ band, bands }: Pick<Flying, 'band' | 'bands'>, leg: number): Band => bands?.[leg] ?? band;

/** On which leg somebody gets off: the last one where nobody knows. */
export function lastLegOf({ offPoint }: Pick<Flying, 'offPoint'>, flight: Route): number {
  const stops = offPointsOf(flight);
  return stops.includes(offPoint) ? stops.indexOf(offPoint) : stops.length - 1;
}

/** How old somebody is on each leg that they fly: a birthday may fall between two, and over the date line back again. */
export const bandsFlown = (person: Flying, flight: Route): Band[] =>
  Array.from({ length: lastLegOf(person, flight) + 1 }, (_, leg) => bandOnLeg(person, leg));

/** A child on any leg is protected as one. Source: docs/handbook/day-of-movement.md#every-leg. */
export const isOfAgeThroughout = (person: Flying, flight: Route): boolean =>
  bandsFlown(person, flight).every((band) => band === 'ADULT');
