import { rule } from '@homeward/kernel';
import type { AtTheGate } from '../../commands/board-by-scan';

/**
 * A wristband outlives the list; whoever said no must not board by it. Source: docs/handbook/consent.md#r-cons-8,
 * docs/handbook/failures.md#f15.
 */
export const whoIsOutStaysOut = rule<Pick<AtTheGate, 'passenger' | 'outUnder'>>({
  name: 'who-is-out-stays-out',
  code: 'OUT',
  codeFrom: ({ outUnder }) => outUnder,
  says: 'This person was taken off the list.',
  unblockedBy: 'movement-officer',
  // That they said no themselves has words of its own at the gate (who-said-no-does-not-board).
  holds: ({ passenger, outUnder }) => passenger?.standing !== 'OUT' || outUnder === 'WITHDRAWN',
});
