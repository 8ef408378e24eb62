import { rule } from '@homeward/kernel';
import type { TickPerson } from '../../commands/account-for-people';

/**
 * Whoever leaves elsewhere is explained, not ticked: a list that is adjusted hides who is missing.
 * Source: docs/handbook/failures.md#f17, docs/handbook/failures.md#f18.
 */
export const peopleAreTickedWhereTheyLeave = rule<TickPerson>({
  name: 'people-are-ticked-where-they-leave',
  code: 'V-EXTRA',
  says: 'This person was not to leave here, or is not among those who left: record a variance instead.',
  unblockedBy: 'reception-officer',
  holds: ({ arrival, personId, offPoint }) =>
    arrival.expected.some((p) => p.personId === personId && p.offPoint === offPoint),
});
