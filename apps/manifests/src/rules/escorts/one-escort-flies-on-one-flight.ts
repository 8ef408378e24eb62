import { departureOf, lastArrivalOf } from '@homeward/contracts';
import { isAfter, rule } from '@homeward/kernel';
import type { EscortNow } from '../../commands/assign-escort';

/** A nurse who is named on two flights at once is missing on one of them. Source: docs/handbook/day-of-movement.md#escorts. */
export const oneEscortFliesOnOneFlight = rule<Pick<EscortNow, 'flight' | 'otherFlights'>>({
  name: 'one-escort-flies-on-one-flight',
  code: 'ESCORT',
  says: 'Somebody with this document is an escort on another flight at the same time: assign somebody else.',
  unblockedBy: 'movement-officer',
  holds: ({ flight, otherFlights }) =>
    otherFlights.every(
      ({ departsAt, arrivesAt }) =>
        !isAfter(lastArrivalOf(flight), departsAt) || !isAfter(arrivesAt, departureOf(flight)),
    ),
});
