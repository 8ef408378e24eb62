import { rule } from '@homeward/kernel';
import type { Passenger } from '../../model/passenger-list';

/**
 * Whoever leaves and is on the list has to be taken off it first, with a reason.
 * Source: docs/handbook/day-of-movement.md#offload.
 */
export const onlyWhoIsOffLeavesTheCabin = rule<{ passenger?: Passenger }>({
  name: 'only-who-is-off-leaves-the-cabin',
  code: 'NOT_OFF',
  says: 'Nobody expects this person to leave the cabin: they are on the list, or were never aboard.',
  unblockedBy: 'embarkation-officer',
  holds: ({ passenger }) => passenger?.offloaded === true,
});
