import { rule } from '@homeward/kernel';
import type { WordForFlight } from '../../commands/vouch-for-flight';
import { hasTakenOff } from '../../model/flight-stages';

/**
 * Charter-flights gives no answer about a flight that it does not know, or whose record was changed outside it.
 * Source: docs/handbook/data-protection.md#integrity.
 */
export const theFlightIsAsItsDeskWroteIt = rule<Pick<WordForFlight, 'flight' | 'flightNow'>>({
  name: 'the-flight-is-as-its-desk-wrote-it',
  code: 'INTEGRITY',
  says: 'Charter-flights does not know this flight, or its record was changed outside Homeward: nobody can vouch for its GO and its permits. Tell the duty officer.',
  unblockedBy: 'duty-officer',
  holds: ({ flight, flightNow }) => !flightNow || flightNow.plan !== undefined || hasTakenOff(flight.stage),
});
