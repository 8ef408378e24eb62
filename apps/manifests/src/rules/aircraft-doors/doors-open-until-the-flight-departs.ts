import { refusal } from '@homeward/kernel';

/** A flight that has left comes back only when the flight desk reports it. Source: docs/handbook/day-of-movement.md#reopening. */
export const doorsOpenUntilTheFlightDeparts = refusal({
  name: 'doors-open-until-the-flight-departs',
  code: 'STATE-DOORS',
  says: 'Aircraft doors that are closed can be opened again until the departure is recorded.',
  unblockedBy: 'embarkation-officer',
});
