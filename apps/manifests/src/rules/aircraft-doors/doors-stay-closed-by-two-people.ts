import { rule } from '@homeward/kernel';
import type { TwoSignatures } from '../../commands/explain-closed-doors';
import { areTwoPeople } from '../../model/signed';

/** No single person may decide that somebody who said no is flown. Source: docs/handbook/day-of-movement.md#no-after-doors. */
export const doorsStayClosedByTwoPeople = rule<TwoSignatures>({
  name: 'doors-stay-closed-by-two-people',
  code: 'DOORS-TWO',
  says: 'The second reason has to come from another person, who is signed in and has none of the roles of the first.',
  unblockedBy: 'duty-officer',
  holds: ({ before, signed }) => before.every((first) => areTwoPeople(first, signed)),
});
