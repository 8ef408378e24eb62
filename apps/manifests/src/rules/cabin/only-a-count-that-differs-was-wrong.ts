import { rule } from '@homeward/kernel';
import type { DifferenceNow } from '../../commands/count-cabin';

/** A mistake in a count that agreed is corrected by the next count. Source: docs/handbook/day-of-movement.md#three-numbers. */
export const onlyACountThatDiffersWasWrong = rule<DifferenceNow>({
  name: 'only-a-count-that-differs-was-wrong',
  code: 'CABIN-COUNT',
  says: 'Every count that differs is explained: there is no wrong count to record.',
  unblockedBy: 'embarkation-officer',
  holds: ({ what, difference }) => what !== 'MISCOUNTED' || difference !== undefined,
});
