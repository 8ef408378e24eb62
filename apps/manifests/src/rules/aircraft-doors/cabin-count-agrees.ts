import { rule } from '@homeward/kernel';
import type { CloseDoors } from '../../commands/close-doors';

/** One head too many is somebody whom no list names; one too few may be hiding. Source: docs/handbook/day-of-movement.md#offload. */
export const cabinCountAgrees = rule<Pick<CloseDoors, 'cabin'>>({
  name: 'cabin-count-agrees',
  code: 'CABIN-COUNT',
  says: 'The last count of the people in the cabin was not the number of those aboard by the list: find out who is missing or too many, and count again.',
  unblockedBy: 'embarkation-officer',
  holds: ({ cabin }) => !cabin || cabin.heads === cabin.expected,
});
