import { rule } from '@homeward/kernel';
import type { CloseDoors } from '../../commands/close-doors';

/** One head too many is somebody whom no list names; one too few may be hiding. Source: docs/handbook/day-of-movement.md#three-numbers. */
export const cabinCountAgrees = rule<Pick<CloseDoors, 'numbers'>>({
  name: 'cabin-count-agrees',
  code: 'CABIN-COUNT',
  says: 'The people who passed the boarding gate, those counted in the cabin and those on the list are not the same number: find out who it is, and count again.',
  unblockedBy: 'embarkation-officer',
  holds: ({ numbers: { gate, cabin, list } }) => !cabin || (cabin.heads === gate && gate === list),
});
