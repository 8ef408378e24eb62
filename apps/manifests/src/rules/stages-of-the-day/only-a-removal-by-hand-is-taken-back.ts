import { rule } from '@homeward/kernel';
import type { TakeBackRemoval } from '../../commands/take-back-removal';

/**
 * What a check has done goes when it is opened again, and what an owner has said of somebody is theirs to lift.
 * Source: docs/handbook/day-of-movement.md#taken-back.
 */
export const onlyARemovalByHandIsTakenBack = rule<Pick<TakeBackRemoval, 'removed'>>({
  name: 'only-a-removal-by-hand-is-taken-back',
  code: 'ALREADY_OUT',
  says: 'This person was not taken off the list by hand: open the check that took them off again, or let whoever holds the person lift the hold.',
  unblockedBy: 'embarkation-officer',
  holds: ({ removed }) => removed.every((p) => p.out?.byHand !== undefined),
});
