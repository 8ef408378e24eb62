import { refusal } from '@homeward/kernel';

/** Whoever is called gives up a shelter and says goodbye. Source: docs/handbook/process.md#step-11, docs/handbook/failures.md#f2. */
export const peopleAreCalledWhileTheFlightTakesThem = refusal({
  name: 'people-are-called-while-the-flight-takes-them',
  code: 'STATE-CALL',
  says: 'Nobody is called for this flight any more: it was called off, or its aircraft doors have closed.',
  unblockedBy: 'flight-officer',
});
