import { rule } from '@homeward/kernel';
import type { Flight } from '../../model/flight';

/** Two hours before, somebody looks at everything once more and says go. Source: docs/handbook/process.md#go-no-go. */
export const boardingNeedsAGo = rule<Flight>({
  name: 'boarding-needs-a-go',
  code: 'GO',
  says: 'Boarding opens, and the aircraft leaves its stand, only after a GO for this departure time.',
  unblockedBy: 'duty-officer',
  holds: ({ go }) => go?.decision === 'GO',
});
