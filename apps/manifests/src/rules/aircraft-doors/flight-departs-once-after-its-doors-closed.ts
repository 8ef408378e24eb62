import { refusal } from '@homeward/kernel';

/** Reception expects exactly those who were aboard when the aircraft doors closed. Source: docs/handbook/README.md#decision-5. */
export const flightDepartsOnceAfterItsDoorsClosed = refusal({
  name: 'flight-departs-once-after-its-doors-closed',
  code: 'STATE-DEPART',
  says: 'A flight departs once, and only after its aircraft doors have closed.',
  unblockedBy: 'embarkation-officer',
});
