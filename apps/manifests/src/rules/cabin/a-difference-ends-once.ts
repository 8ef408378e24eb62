import { rule } from '@homeward/kernel';
import type { EndNow } from '../../commands/count-cabin';

/** What was found stays on record. Source: docs/handbook/day-of-movement.md#three-numbers. */
export const aDifferenceEndsOnce = rule<EndNow>({
  name: 'a-difference-ends-once',
  code: 'CABIN-COUNT',
  says: 'What became of this person is recorded already, and stays on record: count again, and record what is found then.',
  unblockedBy: 'embarkation-officer',
  holds: ({ finding, how }) => !finding?.ended || finding.ended.how === how,
});
