import { rule } from '@homeward/kernel';
import type { TakeBackRemoval } from '../../commands/take-back-removal';
import { isOffSince } from '../../model/off-since';

/** A no that came after the removal is a no. Source: docs/handbook/day-of-movement.md#taken-back. */
export const whoMayNotFlySinceStaysOff = rule<Pick<TakeBackRemoval, 'removed' | 'facts'>>({
  name: 'who-may-not-fly-since-stays-off',
  code: 'NOT_CLEARED',
  says: 'After this person was taken off the list, something else came up because of which they may not fly: they stay off.',
  unblockedBy: 'movement-officer',
  holds: ({ removed, facts }) => !removed.some((p) => isOffSince({ facts }, p)),
});
