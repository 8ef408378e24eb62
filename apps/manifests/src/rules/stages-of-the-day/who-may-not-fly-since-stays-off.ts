import { rule } from '@homeward/kernel';
import type { TakeBackRemoval } from '../../commands/take-back-removal';

/** A no that came after the removal is a no. Source: docs/handbook/day-of-movement.md#taken-back. */
export const whoMayNotFlySinceStaysOff = rule<Pick<TakeBackRemoval, 'offSince'>>({
  name: 'who-may-not-fly-since-stays-off',
  code: 'NOT_CLEARED',
  says: 'This person may not fly since they were taken off the list, and stays off.',
  unblockedBy: 'movement-officer',
  holds: ({ offSince }) => offSince.length === 0,
});
