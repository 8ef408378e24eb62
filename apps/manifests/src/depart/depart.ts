import { rule, unlessBroken, type Decision } from '@homeward/kernel';
import type { ListEvent } from '../model/list-event';
import type { PassengerList } from '../model/passenger-list';

const doorsAreClosed = rule<PassengerList>({
  name: 'flight-departs-once-after-its-doors-closed',
  code: 'STATE-DEPART',
  says: 'The flight departs after the doors have closed, once.',
  unblockedBy: 'embarkation-officer',
  holds: ({ phase, doors }) => phase === 'CLOSED' && doors?.confirmed === true,
});

/** The aircraft leaves with exactly those who were aboard when the doors closed. */
export const depart = (list: PassengerList, now: Date): Decision<ListEvent> =>
  unlessBroken([doorsAreClosed], list, () => ({ type: 'FlightDeparted', at: now.toISOString() }));
