import { refusal } from '@homeward/kernel';

/**
 * A list from which somebody in the air is removed no longer accounts for everybody.
 * Source: docs/handbook/README.md#decision-5.
 */
export const peopleAreRemovedWhileTheDoorsAreOpen = refusal({
  name: 'people-are-removed-while-the-doors-are-open',
  code: 'STATE-REMOVE-PASSENGER',
  says: 'People are taken off a frozen list while its aircraft doors are open.',
  unblockedBy: 'embarkation-officer',
});
