import { refusal } from '@homeward/kernel';

/** If somebody has passed the aircraft doors, they were open. Source: docs/handbook/day-of-movement.md#no-after-doors. */
export const doorsStayClosedOnlyOnANo = refusal({
  name: 'doors-stay-closed-only-on-a-no',
  code: 'STATE-DOORS',
  says: 'Reasons why the aircraft doors stay closed are recorded while a no that came after they closed is unresolved and nobody has passed them.',
  unblockedBy: 'duty-officer',
});
