import { rule } from '@homeward/kernel';
import type { CloseDoors } from '../../commands/close-doors';

/**
 * Somebody between the boarding gate and the cabin is in no count while the boarding gate is open.
 * Source: docs/handbook/process.md#gate-before-doors.
 */
export const gateIsClosedBeforeDoors = rule<Pick<CloseDoors, 'closedStages'>>({
  name: 'gate-is-closed-before-doors',
  code: 'STAGE-ORDER',
  says: 'All checks up to the boarding gate have to be closed before the aircraft doors.',
  unblockedBy: 'embarkation-officer',
  holds: ({ closedStages }) => closedStages.includes('GATE'),
});
