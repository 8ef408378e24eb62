import { rule } from '@homeward/kernel';
import type { TakeBackRemoval } from '../../commands/take-back-removal';

/** After it nobody boards any more. Source: docs/handbook/day-of-movement.md#taken-back. */
export const peopleComeBackBeforeTheGateCloses = rule<Pick<TakeBackRemoval, 'closedStages'>>({
  name: 'people-come-back-before-the-gate-closes',
  code: 'STAGE-ORDER',
  says: 'The boarding gate has closed: open it again first, so that whoever comes back can board.',
  unblockedBy: 'embarkation-officer',
  holds: ({ closedStages }) => !closedStages.includes('GATE'),
});
