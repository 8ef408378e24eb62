import { refusal } from '@homeward/kernel';

/** A check settles families and fills seats: nobody can come or go once the aircraft doors have closed. Source: docs/handbook/day-of-movement.md#settling. */
export const checksCloseWhileTheDoorsAreOpen = refusal({
  name: 'checks-close-while-the-doors-are-open',
  code: 'STAGE-ORDER',
  says: 'Checks are closed on a frozen list, while the aircraft doors are open.',
  unblockedBy: 'movement-officer',
});
