import { rule } from '@homeward/kernel';
import type { Flight } from '../../model/flight';

/** Two hours before, somebody looks at everything once more and says go. Source: domain.md §1.4, T-2 h. */
export const boardingNeedsAGo = rule<Flight>({
  name: 'boarding-needs-a-go',
  code: 'GO',
  says: 'Boarding opens after a GO decision for this departure time.',
  unblockedBy: 'duty-officer',
  holds: ({ go }) => go?.decision === 'GO',
});
