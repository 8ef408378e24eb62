import { rule } from '@homeward/kernel';
import type { GiveConsent } from '../../commands/give-consent';

/**
 * Whoever says yes, or says it with the person, cannot witness it under their own name, however it is spelt: registration compares
 * it with those on record. Source: docs/handbook/consent.md#witness.
 */
export const aWitnessHasAnotherNameThanWhoSaysYes = rule<Pick<GiveConsent, 'witnessNamedLike'>>({
  name: 'a-witness-has-another-name-than-who-says-yes',
  code: 'R-CONS-3',
  says: 'The witness has the name of the person, or of who says yes for them. Write their name in full, or take somebody else.',
  unblockedBy: 'return-counsellor',
  holds: ({ witnessNamedLike = [] }) => witnessNamedLike.length === 0,
});
