import { rule } from '@homeward/kernel';
import { stages, type PassengerList, type Stage } from '../../model/passenger-list';

/**
 * A check that closes twice, or out of turn, would settle families on half of the truth.
 * Source: docs/handbook/day-of-movement.md#settling.
 */
export const checksCloseInOrder = rule<{ list: PassengerList; stage: Stage }>({
  name: 'checks-close-in-order',
  code: 'STAGE-ORDER',
  says: 'Checks close one after the other, each once, while the list is frozen and the doors are open.',
  unblockedBy: 'movement-officer',
  holds: ({ list, stage }) => list.phase === 'FROZEN' && stages[list.closedStages.length] === stage,
});
