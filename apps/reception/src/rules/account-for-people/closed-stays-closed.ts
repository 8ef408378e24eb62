import { rule } from '@homeward/kernel';

/** What has been reported as complete is not edited afterwards. Source: docs/handbook/states.md#reconciled. */
export const closedStaysClosed = rule<{ possible: boolean }>({
  name: 'closed-stays-closed',
  code: 'STATE-CLOSED',
  says: 'This arrival is closed.',
  unblockedBy: 'operations-lead',
  holds: ({ possible }) => possible,
});
