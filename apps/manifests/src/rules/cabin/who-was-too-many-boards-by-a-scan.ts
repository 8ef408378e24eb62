import { rule } from '@homeward/kernel';
import type { EndNow } from '../../commands/count-cabin';

/**
 * Recording somebody in the cabin must not be a way around the boarding gate.
 * Source: docs/handbook/day-of-movement.md#three-numbers.
 */
export const whoWasTooManyBoardsByAScan = rule<EndNow>({
  name: 'who-was-too-many-boards-by-a-scan',
  code: 'CABIN-COUNT',
  says: 'Whoever boards is scanned at the boarding gate first, where every rule of boarding applies; whoever the list shows as aboard has not left.',
  unblockedBy: 'embarkation-officer',
  holds: ({ how, aboard }) => (how !== 'BOARDED' || aboard) && (how !== 'LEFT' || !aboard),
});
