import { rule } from '@homeward/kernel';
import { isGoingToLeave } from '../../model/flight-stages';
import type { Flight } from '../../model/traveller';

/**
 * A permit that lapsed after the freeze, or a flight called off, must not be found out in the cabin.
 * Source: docs/handbook/process.md#go-no-go, docs/handbook/failures.md#f2.
 */
export const onlyAFlightThatGoesIsBoarded = rule<{ flight: Pick<Flight, 'stage' | 'go'> }>({
  name: 'only-a-flight-that-goes-is-boarded',
  code: 'FLIGHT',
  says: 'This flight is not confirmed, was called off, or has a NO-GO: nobody boards and no aircraft doors close.',
  unblockedBy: 'flight-officer',
  holds: ({ flight: { stage, go } }) => isGoingToLeave(stage) && go !== 'NO_GO',
});
