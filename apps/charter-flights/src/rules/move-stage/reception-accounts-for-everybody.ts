import { rule } from '@homeward/kernel';
import type { Flight } from '../../model/flight';

/**
 * The flight desk has seen nobody arrive: a flight is reconciled once reception has closed the arrival, whose report leads here
 * from any stage. Source: docs/handbook/arrival.md#accounting, docs/handbook/states.md#who-sets-stages.
 */
export const receptionAccountsForEverybody = rule<Pick<Flight, 'stage'>>({
  name: 'reception-accounts-for-everybody',
  code: 'ACCOUNTED',
  says: 'Reception has not reported that everybody who left is accounted for: the flight is reconciled when the arrival is closed.',
  unblockedBy: 'reception-officer',
  holds: ({ stage }) => stage === 'RECONCILED',
});
