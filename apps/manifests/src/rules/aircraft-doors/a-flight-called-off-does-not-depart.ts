import { rule } from '@homeward/kernel';
import { hasTakenOff, isGoingToLeave } from '../../model/flight-stages';
import type { Flight } from '../../model/traveller';

/**
 * A flight that is called off after the aircraft doors have closed stays on the ground.
 * Source: docs/handbook/process.md#go-no-go.
 */
export const aFlightCalledOffDoesNotDepart = rule<{ flight: Pick<Flight, 'stage'> }>({
  name: 'a-flight-called-off-does-not-depart',
  code: 'FLIGHT',
  says: 'This flight was put off or called off, or waits for permits: it does not depart.',
  unblockedBy: 'flight-officer',
  holds: ({ flight: { stage } }) => isGoingToLeave(stage) || hasTakenOff(stage),
});
