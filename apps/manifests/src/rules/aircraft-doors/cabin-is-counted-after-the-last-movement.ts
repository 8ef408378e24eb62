import { rule } from '@homeward/kernel';
import type { CloseDoors } from '../../commands/close-doors';

/**
 * A count that was made before somebody boarded or left says nothing about the people in the cabin now.
 * Source: docs/handbook/day-of-movement.md#three-numbers.
 */
export const cabinIsCountedAfterTheLastMovement = rule<Pick<CloseDoors, 'numbers'>>({
  name: 'cabin-is-counted-after-the-last-movement',
  code: 'CABIN-COUNT',
  says: 'The people in the cabin were not counted since somebody last boarded, left or said no, or since the aircraft doors were last open: count every person, infants on a lap too.',
  unblockedBy: 'embarkation-officer',
  holds: ({ numbers }) => numbers.cabin !== undefined,
});
