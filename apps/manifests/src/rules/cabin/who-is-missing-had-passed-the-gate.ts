import { rule } from '@homeward/kernel';
import type { DifferenceNow } from '../../commands/count-cabin';

/** Whoever never boarded cannot be missing in the cabin. Source: docs/handbook/day-of-movement.md#three-numbers. */
export const whoIsMissingHadPassedTheGate = rule<DifferenceNow>({
  name: 'who-is-missing-had-passed-the-gate',
  code: 'CABIN-COUNT',
  says: 'This person has not passed the boarding gate, has left, or is looked for already: only somebody who should be in the cabin is missing there.',
  unblockedBy: 'embarkation-officer',
  holds: ({ what, personId, passedGate, open }) =>
    what !== 'NOT_IN_CABIN' || (personId !== undefined && passedGate.includes(personId) && !open.includes(personId)),
});
