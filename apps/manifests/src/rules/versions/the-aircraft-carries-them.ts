import { rule } from '@homeward/kernel';
import { limitBrokenBy, type Carried } from '../../model/load';
import type { Flight } from '../../model/traveller';

/** Seats are not enough: an aircraft can be full by weight. Source: docs/handbook/failures.md#f14. */
export const theAircraftCarriesThem = rule<{ people: readonly Carried[]; flight: Flight }>({
  name: 'the-aircraft-carries-them',
  code: 'H-CAPACITY',
  says: 'These people do not fit: seats, laps, special places or the payload of a leg would be exceeded.',
  unblockedBy: 'movement-officer',
  holds: ({ people, flight }) => limitBrokenBy(people, flight) === undefined,
});
