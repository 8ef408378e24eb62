import { rule } from '@homeward/kernel';
import type { ReasonBesideTheList } from '../../commands/explain-closed-doors';
import { openNoes } from '../../model/passenger-list';

/**
 * A person who has left the cabin, or never said no, gives no reason to open the aircraft doors.
 * Source: docs/handbook/day-of-movement.md#no-after-doors.
 */
export const reasonsAreAboutAnOpenNo = rule<Pick<ReasonBesideTheList, 'list' | 'personId'>>({
  name: 'reasons-are-about-an-open-no',
  code: 'STATE-DOORS',
  says: 'This person has no unresolved no: nobody has to say why the aircraft doors stay closed.',
  unblockedBy: 'duty-officer',
  holds: ({ list, personId }) => openNoes(list).includes(personId),
});
