import { rule } from '@homeward/kernel';
import type { DifferenceNow } from '../../commands/count-cabin';

/** A mistyped code names nobody, and would look as if it did. Source: docs/handbook/day-of-movement.md#three-numbers. */
export const codesInTheCabinAreKnown = rule<DifferenceNow>({
  name: 'codes-in-the-cabin-are-known',
  code: 'UNKNOWN',
  says: 'Nobody is known by this code: read it again, or record that nobody knows who this person is.',
  unblockedBy: 'embarkation-officer',
  holds: ({ code, personId }) => code === undefined || personId !== undefined,
});
