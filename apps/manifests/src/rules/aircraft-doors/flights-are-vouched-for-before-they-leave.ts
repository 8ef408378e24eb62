import { refusal } from '@homeward/kernel';

/**
 * Nobody has to vouch for a flight that has left, or whose list is not frozen.
 * Source: docs/handbook/day-of-movement.md#flight-vouching.
 */
export const flightsAreVouchedForBeforeTheyLeave = refusal({
  name: 'flights-are-vouched-for-before-they-leave',
  code: 'STATE-DOORS',
  says: 'Two people vouch for a flight while its list is frozen or its aircraft doors are closed, and before it leaves.',
  unblockedBy: 'embarkation-officer',
});
