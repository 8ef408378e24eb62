import { rule } from '@homeward/kernel';
import type { AtTheGate } from '../../commands/board-by-scan';

/**
 * Nobody flies who is not on the list: a late addition is a new version first. Source: docs/handbook/failures.md#f15.
 */
export const onTheManifestNow = rule<Pick<AtTheGate, 'passenger'>>({
  name: 'on-the-manifest-now',
  code: 'NOT_ON_MANIFEST',
  says: 'This person is not on the manifest in force.',
  unblockedBy: 'movement-officer',
  holds: ({ passenger }) => passenger !== undefined && passenger.standing !== 'STANDBY',
});
