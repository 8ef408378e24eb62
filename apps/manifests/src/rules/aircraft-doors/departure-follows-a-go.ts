import { rule } from '@homeward/kernel';
import { hasTakenOff } from '../../model/flight-stages';
import type { Flight } from '../../model/traveller';

/** Somebody looks at permits, weather, security and airport once more, and says go. Source: docs/handbook/process.md#go-no-go. */
export const departureFollowsAGo = rule<{ flight: Pick<Flight, 'go' | 'stage'> }>({
  name: 'departure-follows-a-go',
  code: 'GO',
  says: 'The aircraft doors close, and the flight departs, only after a GO for this departure time that is still in force.',
  unblockedBy: 'duty-officer',
  holds: ({ flight: { go, stage } }) => go === 'GO' || hasTakenOff(stage),
});
