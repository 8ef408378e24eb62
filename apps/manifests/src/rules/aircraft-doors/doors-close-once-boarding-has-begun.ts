import { rule } from '@homeward/kernel';
import { hasTakenOff } from '../../model/flight-stages';
import type { VouchedForFlight } from '../../model/passenger-list';
import { vouchedByTwo } from '../../model/signed';
import type { Flight } from '../../model/traveller';

const stages: ReadonlySet<string> = new Set(['BOARDING', 'CLOSED', 'RETURNED_TO_RAMP']);

interface Closing {
  flight: Pick<Flight, 'stage'>;
  flightVouched: readonly VouchedForFlight[];
}

/** Aircraft doors that close on a flight which nobody boards yet close on an empty cabin. Source: docs/handbook/states.md#flight. */
export const doorsCloseOnceBoardingHasBegun = rule<Closing>({
  name: 'doors-close-once-boarding-has-begun',
  code: 'FLIGHT',
  says: 'Boarding of this flight has not begun: its aircraft doors do not close.',
  unblockedBy: 'flight-officer',
  holds: ({ flight: { stage }, flightVouched }) =>
    stages.has(stage) || hasTakenOff(stage) || vouchedByTwo(flightVouched),
});
