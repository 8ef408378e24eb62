import { refusal } from '@homeward/kernel';

/** Once somebody has passed the aircraft doors they were open. Source: docs/handbook/day-of-movement.md#no-after-doors. */
export const doorsStayClosedOnlyOnANo = refusal({
  name: 'doors-stay-closed-only-on-a-no',
  code: 'STATE-DOORS',
  says: 'Reasons for closed aircraft doors are recorded while a no after the closing is open and nobody has passed the aircraft doors.',
  unblockedBy: 'duty-officer',
});
