import { rule } from '@homeward/kernel';
import { stages, type Stage } from '../../model/passenger-list';

/**
 * A check that closes twice, or out of order, would settle families on incomplete facts.
 * Source: docs/handbook/day-of-movement.md#settling.
 */
export const checksCloseInOrder = rule<{ closedStages: readonly Stage[]; stage: Stage }>({
  name: 'checks-close-in-order',
  code: 'STAGE-ORDER',
  says: 'The checks of the day close one after the other, each once.',
  unblockedBy: 'movement-officer',
  holds: ({ closedStages, stage }) => stages[closedStages.length] === stage,
});
