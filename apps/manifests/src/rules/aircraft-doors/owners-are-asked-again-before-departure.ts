import { rule } from '@homeward/kernel';
import type { PassengerList } from '../../model/passenger-list';

/**
 * A no that was accepted while the aircraft doors closed is seen by the second question only.
 * Source: docs/architecture.md#aircraft-doors-close.
 */
export const ownersAreAskedAgainBeforeDeparture = rule<Pick<PassengerList, 'doors'>>({
  name: 'owners-are-asked-again-before-departure',
  code: 'STATE-DEPART',
  says: 'Consent and medical clearance have to be asked again after the aircraft doors have closed, before the flight departs.',
  unblockedBy: 'embarkation-officer',
  holds: ({ doors }) => !doors || doors.confirmed === true,
});
