import { rule } from '@homeward/kernel';
import type { EscortNow } from '../../commands/assign-escort';

/**
 * An escort who escorts nobody takes a seat, and one assigned to somebody who is not aboard has nobody to escort.
 * Source: docs/handbook/day-of-movement.md#escorts.
 */
export const escortsGoWithPeopleOnTheList = rule<EscortNow>({
  name: 'escorts-go-with-people-on-the-list',
  code: 'ESCORT',
  says: 'An escort goes with people who are on the list of this flight: name each of them.',
  unblockedBy: 'movement-officer',
  holds: ({ escorts, escorted }) => escorts.length > 0 && escorted.length === new Set(escorts).size,
});
