import { refusal } from '@homeward/kernel';

/** Once people sit in it, the aircraft is swapped, not edited. Source: docs/handbook/states.md#who-sets-stages. */
export const boardedFlightsAreNotPlannedAnew = refusal({
  name: 'boarded-flights-are-not-planned-anew',
  code: 'STATE',
  says: 'The flight is past the stages at which it can be planned again.',
  unblockedBy: 'flight-officer',
});
