import { rule } from '@homeward/kernel';
import type { DifferenceNow } from '../../commands/count-cabin';

/** Without a count there is nothing that the numbers could differ from. Source: docs/handbook/day-of-movement.md#three-numbers. */
export const findingsFollowACount = rule<DifferenceNow>({
  name: 'findings-follow-a-count',
  code: 'CABIN-COUNT',
  says: 'The people in the cabin were not counted yet: who is missing or too many is recorded after a count.',
  unblockedBy: 'embarkation-officer',
  holds: ({ count }) => count !== undefined,
});
