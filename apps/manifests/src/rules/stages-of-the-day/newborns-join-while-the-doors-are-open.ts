import { refusal } from '@homeward/kernel';

/** Nobody comes aboard once the aircraft doors have closed. Source: docs/handbook/failures.md#f23. */
export const newbornsJoinWhileTheDoorsAreOpen = refusal({
  name: 'newborns-join-while-the-doors-are-open',
  code: 'H-FAM',
  says: 'A newborn joins a frozen list while the aircraft doors are open.',
  unblockedBy: 'movement-officer',
});
