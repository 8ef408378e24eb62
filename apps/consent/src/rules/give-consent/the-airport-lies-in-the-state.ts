import { rule } from '@homeward/kernel';
import type { GiveConsent } from '../../commands/give-consent';
import { stateOfAirport } from '../../model/state-of-airport';

/**
 * Whoever was told of one state and is flown to an airport in another has not said yes to it. An airport that is not in the
 * list is accepted as it is named.
 * Source: docs/handbook/consent.md#r-cons-19.
 */
export const theAirportLiesInTheState = rule<Partial<Pick<GiveConsent, 'journey'>>>({
  name: 'the-airport-lies-in-the-state',
  code: 'R-CONS-19',
  says: 'The airport {{airport}} lies in {{lies}}, and the journey names {{named}}: correct it, and speak with the person about the right one.',
  unblockedBy: 'return-counsellor',
  holds: ({ journey }) => {
    const lies = journey && stateOfAirport(journey.destination);
    return lies === undefined || lies === journey?.destinationState;
  },
  parameters: ({ journey }) => ({
    airport: journey?.destination ?? '',
    lies: stateOfAirport(journey?.destination ?? '') ?? '',
    named: journey?.destinationState ?? '',
  }),
});
