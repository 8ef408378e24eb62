import { rule } from '@homeward/kernel';
import type { GiveConsent } from '../../commands/give-consent';

/**
 * A yes that names no place could be used for any: somebody who agreed to ADD was once flown to NBO.
 * Source: docs/handbook/consent.md#r-cons-19.
 */
export const aYesToReturnNamesItsJourney = rule<Pick<GiveConsent, 'purpose' | 'journey'>>({
  name: 'a-yes-to-return-names-its-journey',
  code: 'R-CONS-19',
  says: 'A yes to return names its journey: the operation, the state, the airport, how, and by which route.',
  unblockedBy: 'return-counsellor',
  holds: ({ purpose, journey }) => purpose !== 'RETURN' || journey !== undefined,
});
