import { rule } from '@homeward/kernel';
import type { DifferenceNow } from '../../commands/count-cabin';

/** Whoever was scanned at the gate is in the number already. Source: docs/handbook/day-of-movement.md#three-numbers. */
export const whoIsTooManyHadNotPassedTheGate = rule<DifferenceNow>({
  name: 'who-is-too-many-had-not-passed-the-gate',
  code: 'CABIN-COUNT',
  says: 'This person has passed the boarding gate, or is recorded as too many already: only somebody in the cabin who is not known to be there is one too many.',
  unblockedBy: 'embarkation-officer',
  holds: ({ what, personId, passedGate, open }) =>
    what !== 'NOT_ON_LIST' || personId === undefined || (!passedGate.includes(personId) && !open.includes(personId)),
});
