import { refusal } from '@homeward/kernel';

/** Partners hold version 1 by then. Source: docs/handbook/process.md#step-10. */
export const aListIsFrozenOnce = refusal({
  name: 'a-list-is-frozen-once',
  code: 'STATE-FREEZE',
  says: 'A list is frozen once; afterwards it is amended.',
  unblockedBy: 'movement-officer',
});
