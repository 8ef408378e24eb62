import { rule } from '@homeward/kernel';
import { openNoes, type PassengerList } from '../../model/passenger-list';

/**
 * A no takes effect until the aircraft leaves, whoever has closed the aircraft doors. Source: docs/handbook/consent.md#r-cons-8,
 * docs/handbook/day-of-movement.md#no-after-doors.
 */
export const noAfterTheDoorsIsResolvedBeforeDeparture = rule<Pick<PassengerList, 'people' | 'noesAfterDoors'>>({
  name: 'no-after-the-doors-is-resolved-before-departure',
  code: 'CONSENT',
  says: 'Somebody aboard said no after the aircraft doors had closed: they leave the cabin, or two people of different roles record why the aircraft doors stay closed.',
  unblockedBy: 'duty-officer',
  holds: (list) => openNoes(list).length === 0,
});
