import { rule } from '@homeward/kernel';
import type { CloseDoors } from '../../commands/close-doors';

/** Typing another number finds nobody. Source: docs/handbook/day-of-movement.md#three-numbers. */
export const differencesAreResolvedPersonByPerson = rule<Pick<CloseDoors, 'difference' | 'openCabinDifferences'>>({
  name: 'differences-are-resolved-person-by-person',
  code: 'CABIN-COUNT',
  says: 'A count of the cabin differed, and it is not yet recorded what became of each person who was missing or too many. Where the count was wrong, record that, and another person counts again.',
  unblockedBy: 'embarkation-officer',
  holds: ({ difference, openCabinDifferences }) => !difference && openCabinDifferences.length === 0,
});
