import type { ConsentJourneyV1 } from '@homeward/contracts';
import { offPointsOf, type Flight } from './traveller';

/**
 * Whether a flight, for somebody who leaves at this stop, is the journey that they agreed to. An airport lies in one state,
 * so the state needs no comparison of its own. A yes of before, which names no stops, is to a flight straight there. Source: docs/handbook/consent.md#r-cons-19.
 * @param offPoint IATA code
 */
export const goesWhereTheyAgreed = (
  journey: ConsentJourneyV1 | undefined,
  flight: Pick<Flight, 'operationId' | 'legs'>,
  offPoint: string,
): boolean =>
  journey !== undefined &&
  journey.mode === 'AIR' &&
  journey.operationId === flight.operationId &&
  journey.destination === offPoint &&
  offPointsOf(flight).includes(offPoint) &&
  (journey.via ?? []).join() === stopsBefore(flight, offPoint).join();

/** Where it stops on the way to this stop, in order: IATA codes. */
export const stopsBefore = (flight: Pick<Flight, 'legs'>, offPoint: string): string[] =>
  offPointsOf(flight).slice(0, offPointsOf(flight).indexOf(offPoint));
