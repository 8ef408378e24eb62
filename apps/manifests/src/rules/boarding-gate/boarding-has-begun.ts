import { rule } from '@homeward/kernel';
import type { VouchedForFlight } from '../../model/passenger-list';
import { vouchedByTwo } from '../../model/signed';
import type { Flight } from '../../model/traveller';

interface Boarding {
  flight: Pick<Flight, 'stage'>;
  flightVouched: readonly VouchedForFlight[];
}

/**
 * The flight desk opens boarding when the aircraft is there and somebody has said go. Where it cannot be reached, two people
 * vouch for the flight. Source: docs/handbook/states.md#flight.
 */
export const boardingHasBegun = rule<Boarding>({
  name: 'boarding-has-begun',
  code: 'FLIGHT',
  says: 'Boarding of this flight has not begun: the flight desk starts it.',
  unblockedBy: 'flight-officer',
  holds: ({ flight, flightVouched }) => flight.stage === 'BOARDING' || vouchedByTwo(flightVouched),
});
