import { refusal } from '@homeward/kernel';

/** Before the freeze nobody has a seat to sit near to, and behind closed aircraft doors nobody joins. Source: docs/handbook/day-of-movement.md#escorts. */
export const escortsAreAssignedOnAFrozenList = refusal({
  name: 'escorts-are-assigned-on-a-frozen-list',
  code: 'STATE-ESCORT',
  says: 'An escort is assigned on a frozen list, while the aircraft doors are open.',
  unblockedBy: 'movement-officer',
});
