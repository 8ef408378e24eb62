import { rule } from '@homeward/kernel';
import type { CloseDoors } from '../../commands/close-doors';

/** Who is still between gate and cabin is nobody’s to lose. Source: docs/handbook/process.md#gate-before-doors. */
export const gateIsClosedBeforeDoors = rule<CloseDoors>({
  name: 'gate-is-closed-before-doors',
  code: 'STAGE-ORDER',
  says: 'All checks up to the gate have to be closed before the doors.',
  unblockedBy: 'embarkation-officer',
  holds: ({ list }) => list.phase === 'FROZEN' && list.closedStages.includes('GATE'),
});
