import { refusal } from '@homeward/kernel';

/** Partners hold version 1 by then. Source: docs/handbook/process.md#step-10. */
export const aFrozenListIsNotProposedAnew = refusal({
  name: 'a-frozen-list-is-not-proposed-anew',
  code: 'STATE-PROPOSE',
  says: 'The list is frozen: it is amended now, not proposed.',
  unblockedBy: 'movement-officer',
});
