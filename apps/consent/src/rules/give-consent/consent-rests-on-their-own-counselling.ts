import { rule } from '@homeward/kernel';
import type { GiveConsent } from '../../commands/give-consent';

/**
 * Without counselling a yes is not informed, and a session with somebody else does not inform this person.
 * Source: docs/handbook/consent.md#r-cons-5.
 */
export const consentRestsOnTheirOwnCounselling = rule<GiveConsent>({
  name: 'consent-rests-on-their-own-counselling',
  code: 'R-CONS-5',
  says: 'Consent needs a counselling session of this person, or of the one who decides for them.',
  unblockedBy: 'return-counsellor',
  holds: ({ session, personId, givenBy }) =>
    session !== undefined &&
    (session.personId === personId || (givenBy !== 'SELF' && session.dependants.includes(personId))),
});
