import { refusal } from '@homeward/kernel';

/**
 * Absence has an effect when a check closes, and no check closes afterwards.
 * Source: docs/handbook/day-of-movement.md#settling.
 */
export const presenceIsNotedWhileTheDoorsAreOpen = refusal({
  name: 'presence-is-noted-while-the-doors-are-open',
  code: 'STATE-NOTE-PRESENCE',
  says: 'Absence, or a missing paper, is noted on a frozen list while the aircraft doors are open.',
  unblockedBy: 'movement-officer',
});
