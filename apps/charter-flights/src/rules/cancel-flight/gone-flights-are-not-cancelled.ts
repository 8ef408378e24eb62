import { refusal } from '@homeward/kernel';

/** Its passengers are aboard, and have to be brought somewhere. Source: docs/handbook/states.md#who-sets-stages. */
export const goneFlightsAreNotCancelled = refusal({
  name: 'gone-flights-are-not-cancelled',
  code: 'STATE',
  says: 'A flight whose aircraft doors have closed is not cancelled; it returns or diverts.',
  unblockedBy: 'flight-officer',
});
