import { rule } from '@homeward/kernel';
import type { EscortNow } from '../../commands/assign-escort';
import { hasFewChildren } from '../../model/escort-load';

/** One to five, and one alone for the youngest: of children between six and twelve the list does not know the age, and takes the safe side. Source: docs/handbook/day-of-movement.md#escorts. */
export const oneEscortHasFewChildren = rule<EscortNow>({
  name: 'one-escort-has-few-children',
  code: 'ESCORT',
  says: 'One escort takes at most five children along, and no other child beside one under twelve.',
  unblockedBy: 'movement-officer',
  holds: ({ kind, escorted }) => hasFewChildren(kind, escorted),
});
