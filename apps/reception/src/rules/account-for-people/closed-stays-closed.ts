import { refusal } from '@homeward/kernel';

/**
 * What has been reported as complete is not edited afterwards, and nobody arrives on a flight that came back.
 * Source: docs/handbook/states.md#reconciled, docs/handbook/day-of-movement.md#return-to-ramp.
 */
export const closedStaysClosed = refusal({
  name: 'closed-stays-closed',
  code: 'STATE-CLOSED',
  says: 'This arrival is closed, or the flight came back to where it had left.',
  unblockedBy: 'operations-lead',
});
