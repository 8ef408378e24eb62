import { refusal } from '@homeward/kernel';

/** Nobody comes aboard once the aircraft doors have closed. Source: docs/handbook/day-of-movement.md#child-left-out. */
export const childrenJoinWhileTheDoorsAreOpen = refusal({
  name: 'children-join-while-the-doors-are-open',
  code: 'H-FAM',
  says: 'A child joins a frozen list while the aircraft doors are open.',
  unblockedBy: 'movement-officer',
});
