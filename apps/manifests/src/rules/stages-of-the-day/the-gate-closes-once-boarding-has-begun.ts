import { rule } from '@homeward/kernel';
import { hasTakenOff } from '../../model/flight-stages';
import type { Stage, VouchedForFlight } from '../../model/passenger-list';
import { vouchedByTwo } from '../../model/signed';
import type { Flight } from '../../model/traveller';

const boarded: ReadonlySet<string> = new Set(['BOARDING', 'CLOSED', 'RETURNED_TO_RAMP']);

interface Closing {
  stage: Stage;
  flight: Pick<Flight, 'stage' | 'go'>;
  flightVouched: readonly VouchedForFlight[];
}

/**
 * A boarding gate that closes before anybody could board would take off everybody who came.
 * Source: docs/handbook/day-of-movement.md#boarding-begins.
 */
export const theGateClosesOnceBoardingHasBegun = rule<Closing>({
  name: 'the-gate-closes-once-boarding-has-begun',
  code: 'FLIGHT',
  says: 'Boarding of this flight has not begun, or it has a NO-GO: its boarding gate does not close.',
  unblockedBy: 'flight-officer',
  holds: ({ stage, flight, flightVouched }) =>
    stage !== 'GATE' ||
    hasTakenOff(flight.stage) ||
    (flight.go !== 'NO_GO' && (boarded.has(flight.stage) || vouchedByTwo(flightVouched))),
});
