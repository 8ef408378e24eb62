import { rule } from '@homeward/kernel';
import type { Arrival } from '../../model/arrival';

/** What has been reported as complete is not edited afterwards. Source: docs/handbook/states.md#reconciled. */
export const closedStaysClosed = rule<{ arrival: Pick<Arrival, 'closedAt'> }>({
  name: 'closed-stays-closed',
  code: 'STATE-CLOSED',
  says: 'This arrival is closed.',
  unblockedBy: 'operations-lead',
  holds: ({ arrival }) => arrival.closedAt === undefined,
});
