import { rule } from '@homeward/kernel';
import type { CloseDoors } from '../../commands/close-doors';

/**
 * Somebody who is off the list and still in the cabin would fly, and nobody would expect them.
 * Source: docs/handbook/day-of-movement.md#offload.
 */
export const whoIsOffHasLeftTheCabin = rule<Pick<CloseDoors, 'toLeave'>>({
  name: 'who-is-off-has-left-the-cabin',
  code: 'OFFLOAD',
  says: 'Somebody was taken off the list while they were aboard, and nobody has confirmed that they left the cabin: scan them as they leave. Whoever is not found in the cabin is recorded as missing there.',
  unblockedBy: 'embarkation-officer',
  holds: ({ toLeave }) => toLeave.length === 0,
});
