import { rule } from '@homeward/kernel';
import type { AtTheGate } from '../../commands/board-by-scan';

/**
 * A seat is kept for them, the door is not open yet. Source: docs/handbook/day-of-movement.md#readiness,
 * docs/handbook/day-of-movement.md#pending.
 */
export const nothingIsPending = rule<AtTheGate>({
  name: 'nothing-is-pending',
  code: 'NOT_CLEARED',
  says: 'Something is still open for this person: see the blockers.',
  unblockedBy: 'movement-officer',
  holds: ({ blocked }) => !blocked,
});
