import { rule } from '@homeward/kernel';
import type { Confirmed } from '../../commands/confirm-step';

/** Each who is taken off is seen as a person, not as a number. Source: docs/handbook/day-of-movement.md#preview. */
export const whoLeavesIsConfirmed = rule<Pick<Confirmed, 'confirm' | 'leaves'>>({
  name: 'who-leaves-is-confirmed',
  code: 'CONFIRM',
  says: 'This step takes people off the list: name each of them in `confirm`. Nothing was done.',
  unblockedBy: 'embarkation-officer',
  holds: ({ confirm = [], leaves }) => leaves.every((l) => confirm.includes(l.personId)),
});
