import type { PassengerList } from './passenger-list';

/** Somebody aboard, and the journey to which they have to have said yes. */
export interface JourneyAhead {
  personId: string;
  journey: { operationId: string; destination: string; mode: 'AIR' };
}

/** What consent is asked about these people on a list. */
export const journeysAhead = (
  { flight, people }: Pick<PassengerList, 'flight' | 'people'>,
  ids: string[],
): JourneyAhead[] =>
  ids.map((personId) => ({
    personId,
    journey: { operationId: flight.operationId, destination: people[personId]!.offPoint, mode: 'AIR' },
  }));
