import { rule } from '@homeward/kernel';
import type { EndOfFinding } from '../../commands/record-finding';

/** Whoever is on the list after all has a name on it. Source: docs/handbook/day-of-movement.md#findings. */
export const whoItIsAfterAllIsOnTheList = rule<EndOfFinding>({
  name: 'who-it-is-after-all-is-on-the-list',
  code: 'FINDING',
  says: 'Name the person whom this turned out to be: somebody who is on the list now.',
  unblockedBy: 'embarkation-officer',
  holds: ({ outcome, known }) => outcome !== 'ON_THE_LIST' || known?.standing === 'LISTED',
});
