import { refusal } from '@homeward/kernel';

/** Once people sit in it, the aircraft is swapped, not edited. Source: docs/handbook/states.md#who-sets-stages. */
export const boardedFlightsAreNotPlannedAnew = refusal({
  name: 'boarded-flights-are-not-planned-anew',
  code: 'STATE',
  says: 'The flight has gone too far to be planned anew.',
  unblockedBy: 'flight-officer',
});
