import type { FlightStage } from '@homeward/contracts';
import { rule } from '@homeward/kernel';
import type { Flight } from '../../model/traveller';

const going: ReadonlySet<FlightStage> = new Set(['CONFIRMED', 'OPEN_FOR_BOARDING', 'BOARDING', 'CLOSED']);

/**
 * A permit that lapsed after the freeze, or a flight called off, must not be found out in the cabin.
 * Source: docs/handbook/process.md#go-no-go, docs/handbook/failures.md#f2.
 */
export const onlyAFlightThatGoesIsBoarded = rule<{ flight: Pick<Flight, 'stage' | 'go'> }>({
  name: 'only-a-flight-that-goes-is-boarded',
  code: 'FLIGHT',
  says: 'This flight is not confirmed, was called off, or has a NO-GO: nobody boards and no doors close.',
  unblockedBy: 'flight-officer',
  holds: ({ flight: { stage, go } }) => going.has(stage) && go !== 'NO_GO',
});
