import { refusal } from '@homeward/kernel';

/** Behind closed aircraft doors nobody can leave because of a count. Source: docs/handbook/day-of-movement.md#three-numbers. */
export const theCabinIsCountedWhileTheDoorsAreOpen = refusal({
  name: 'the-cabin-is-counted-while-the-doors-are-open',
  code: 'STATE-DOORS',
  says: 'The cabin is counted, and a difference is resolved, on a frozen list, while the aircraft doors are open.',
  unblockedBy: 'embarkation-officer',
});
