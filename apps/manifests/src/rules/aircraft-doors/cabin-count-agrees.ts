import { rule } from '@homeward/kernel';
import type { CloseDoors } from '../../commands/close-doors';

/**
 * One person too many is somebody who is on no list; one too few may be hiding.
 * Source: docs/handbook/day-of-movement.md#three-numbers.
 */
export const cabinCountAgrees = rule<Pick<CloseDoors, 'numbers'>>({
  name: 'cabin-count-agrees',
  code: 'CABIN-COUNT',
  says: 'The number of people who passed the boarding gate, the number counted in the cabin and the number on the list differ: find out who makes the difference, and count again.',
  unblockedBy: 'embarkation-officer',
  holds: ({ numbers: { gate, cabin, list } }) => !cabin || (cabin.heads === gate && gate === list),
});
