import { refusal } from '@homeward/kernel';

/** Nobody joins an aircraft whose doors have closed. Source: docs/handbook/day-of-movement.md#taken-back. */
export const peopleComeBackWhileTheDoorsAreOpen = refusal({
  name: 'people-come-back-while-the-doors-are-open',
  code: 'STATE-TAKE-BACK',
  says: 'A removal is taken back on a frozen list, while the aircraft doors are open.',
  unblockedBy: 'embarkation-officer',
});
