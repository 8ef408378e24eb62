import { rule } from '@homeward/kernel';
import type { Flight } from '../../model/flight';

/** Two hours before, somebody looks at everything once more and says go. Source: docs/handbook/process.md#go-no-go. */
export const boardingNeedsAGo = rule<Flight>({
  name: 'boarding-needs-a-go',
  code: 'GO',
  says: 'Boarding opens after a GO decision for this departure time.',
  unblockedBy: 'duty-officer',
  holds: ({ go }) => go?.decision === 'GO',
});
