import { stopsBefore } from './goes-where-they-agreed';
import type { PassengerList } from './passenger-list';
import type { Flight } from './traveller';

/** Somebody aboard, and the journey to which they have to have said yes. */
export interface JourneyAhead {
  personId: string;
  journey: { operationId: string; destination: string; mode: 'AIR'; via: string[] };
}

/** What consent is asked about these people on a list. */
export const journeysAhead = (
  { flight, people }: Pick<PassengerList, 'flight' | 'people'>,
  ids: string[],
): JourneyAhead[] =>
  ids.map((personId) => ({
    personId,
    journey: journeyOn(flight, people[personId]!.offPoint),
  }));

const journeyOn = (flight: Flight, destination: string): JourneyAhead['journey'] => ({
  operationId: flight.operationId,
  destination,
  mode: 'AIR',
  via: stopsBefore(flight, destination),
});
