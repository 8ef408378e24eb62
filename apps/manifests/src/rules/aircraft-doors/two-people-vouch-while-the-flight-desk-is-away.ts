import { rule } from '@homeward/kernel';
import type { WordForFlight } from '../../commands/vouch-for-flight';
import { hasTakenOff } from '../../model/flight-stages';
import { vouchedByTwo } from '../../model/signed';

/**
 * If charter-flights does not answer, that must not be a way around a NO-GO, and must not hold an aircraft for ever. If it
 * was reported that the flight has left already, the departure is recorded all the same: reception has to know who is
 * coming.
 * Source: docs/handbook/day-of-movement.md#flight-vouching.
 */
export const twoPeopleVouchWhileTheFlightDeskIsAway = rule<WordForFlight>({
  name: 'two-people-vouch-while-the-flight-desk-is-away',
  code: 'FLIGHT-TWO',
  says: 'Charter-flights cannot be asked whether this flight still goes. Ask again, or two people vouch for its GO and its permits: each signed in as themself, without a role in common, with the serial of the same paper.',
  unblockedBy: 'duty-officer',
  holds: ({ flight, flightNow, flightVouched }) =>
    flightNow !== undefined || hasTakenOff(flight.stage) || vouchedByTwo(flightVouched),
});
