import type { ConsentJourneyV1 } from '@homeward/contracts';
import { offPointsOf, type Flight } from './traveller';

/**
 * Whether a flight, for somebody who leaves at this stop, is the journey that they agreed to. An airport lies in one state,
 * so the state needs no comparison of its own. Source: docs/handbook/consent.md#r-cons-19.
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
  offPointsOf(flight).includes(offPoint);
