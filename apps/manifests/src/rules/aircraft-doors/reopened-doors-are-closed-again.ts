import { rule } from '@homeward/kernel';
import type { PassengerList } from '../../model/passenger-list';

/**
 * Somebody said no while the aircraft doors closed: whoever closed them has to look again before anybody departs.
 * Source: docs/architecture.md#aircraft-doors-close.
 */
export const reopenedDoorsAreClosedAgain = rule<Pick<PassengerList, 'phase'>>({
  name: 'reopened-doors-are-closed-again',
  code: 'STATE-DOORS',
  says: 'The aircraft doors were opened again: take whoever cannot fly off the list, then close the aircraft doors again.',
  unblockedBy: 'embarkation-officer',
  holds: ({ phase }) => phase !== 'FROZEN',
});
