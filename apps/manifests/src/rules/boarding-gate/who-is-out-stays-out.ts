import { rule } from '@homeward/kernel';
import type { AtTheGate } from '../../commands/board-by-scan';

/**
 * A wristband outlives the list; whoever said no must not board by it. Source: docs/handbook/consent.md#r-cons-8,
 * docs/handbook/failures.md#f15.
 */
export const whoIsOutStaysOut = rule<Pick<AtTheGate, 'passenger'>>({
  name: 'who-is-out-stays-out',
  code: 'OUT',
  says: 'This person was taken off the list.',
  unblockedBy: 'movement-officer',
  holds: ({ passenger }) => passenger?.standing !== 'OUT',
});
