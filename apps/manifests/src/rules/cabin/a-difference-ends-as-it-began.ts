import { rule } from '@homeward/kernel';
import type { EndNow } from '../../commands/count-cabin';
import { endingsOf } from '../../model/cabin';

/** Somebody who is missing cannot leave the cabin, and nobody looks for somebody who is too many. Source: docs/handbook/day-of-movement.md#three-numbers. */
export const aDifferenceEndsAsItBegan = rule<EndNow>({
  name: 'a-difference-ends-as-it-began',
  code: 'CABIN-COUNT',
  says: 'Whoever is missing is found or taken off the list; whoever is too many leaves the cabin or boards at the boarding gate.',
  unblockedBy: 'embarkation-officer',
  holds: ({ finding, how }) => !finding || endingsOf[finding.what].includes(how),
});
