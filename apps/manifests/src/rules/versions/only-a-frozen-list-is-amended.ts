import { refusal } from '@homeward/kernel';

/** A version after the aircraft doors have closed would name others than those aboard. Source: docs/handbook/failures.md#f15. */
export const onlyAFrozenListIsAmended = refusal({
  name: 'only-a-frozen-list-is-amended',
  code: 'STATE-AMEND',
  says: 'Only a frozen manifest whose aircraft doors are open can be amended.',
  unblockedBy: 'movement-officer',
});
