import { rule } from '@homeward/kernel';
import type { ChildJoining } from '../../commands/join-child';

/** After it nobody boards any more. Source: docs/handbook/day-of-movement.md#child-left-out. */
export const childrenJoinBeforeTheGateCloses = rule<ChildJoining>({
  name: 'children-join-before-the-gate-closes',
  code: 'STAGE-ORDER',
  says: 'The boarding gate has closed: open it again first, so that the child can board.',
  unblockedBy: 'embarkation-officer',
  holds: ({ closedStages }) => !closedStages.includes('GATE'),
});
