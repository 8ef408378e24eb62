import { departureOf } from '@homeward/contracts';
import { rule } from '@homeward/kernel';
import { everyPermitHolds, holdsAt, type Flight } from '../../model/flight';

/**
 * A landing permit refused at the last minute once cost 362,000 euros and a day. Source: docs/handbook/failures.md#f2,
 * docs/handbook/states.md#permit.
 */
export const everyPermitHoldsAtDeparture = rule<Flight>({
  name: 'every-permit-holds-at-departure',
  code: 'PERMITS',
  says: 'Every permit has to be approved and valid at the departure time, and at least one has to be recorded.',
  unblockedBy: 'flight-officer',
  holds: (flight) => everyPermitHolds(flight.permits, departureOf(flight)),
  until: (flight) => flight.permits.find((p) => !holdsAt(p, departureOf(flight)))?.validTo,
});
