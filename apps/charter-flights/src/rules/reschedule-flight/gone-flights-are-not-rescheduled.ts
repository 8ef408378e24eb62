import { refusal } from '@homeward/kernel';

/** The people aboard said yes to this departure. Source: docs/handbook/states.md#who-sets-stages. */
export const goneFlightsAreNotRescheduled = refusal({
  name: 'gone-flights-are-not-rescheduled',
  code: 'STATE',
  says: 'A flight whose aircraft doors have closed, or that was cancelled, is not rescheduled.',
  unblockedBy: 'flight-officer',
});
