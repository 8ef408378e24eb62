import { rule } from '@homeward/kernel';
import { type Judged } from '../../model/traveller';

/**
 * Two records, two seats, two yeses: nobody can say which one is valid.
 * Source: docs/handbook/day-of-movement.md#open-duplicate.
 */
export const nobodyInTwoRecords = rule<Judged>({
  name: 'nobody-in-two-records',
  code: 'H-DUP',
  says: 'This person may be registered twice: somebody has to say whether they are the same.',
  unblockedBy: 'registration-officer',
  holds: ({ facts }) => (facts.identity?.openDuplicates ?? 0) === 0,
});
