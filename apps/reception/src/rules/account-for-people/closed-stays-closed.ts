import { refusal } from '@homeward/kernel';

/** What has been reported as complete is not edited afterwards. Source: docs/handbook/states.md#reconciled. */
export const closedStaysClosed = refusal({
  name: 'closed-stays-closed',
  code: 'STATE-CLOSED',
  says: 'This arrival is closed.',
  unblockedBy: 'operations-lead',
});
