import { rule } from '@homeward/kernel';
import type { TakeBackRemoval } from '../../commands/take-back-removal';

/**
 * What a check has done is undone when it is opened again, and a hold can be lifted only by those who placed it.
 * Source: docs/handbook/day-of-movement.md#taken-back.
 */
export const onlyARemovalByHandIsTakenBack = rule<Pick<TakeBackRemoval, 'removed'>>({
  name: 'only-a-removal-by-hand-is-taken-back',
  code: 'ALREADY_OUT',
  says: 'This person was not taken off the list by hand: open the check that took them off again, or let whoever holds the person lift the hold.',
  unblockedBy: 'embarkation-officer',
  holds: ({ removed }) => removed.every((p) => p.out?.byHand !== undefined),
});
