import { unlessBroken, type Decision } from '@homeward/kernel';
import type { ReconfirmConsent } from '../commands/reconfirm-consent';
import type { Consent } from '../model/consent';
import type { ConsentEvent } from '../model/consent-event';
import { theAirportLiesInTheState } from '../rules/give-consent/the-airport-lies-in-the-state';
import { theJourneyIsOfTheirOperation } from '../rules/give-consent/the-journey-is-of-their-operation';
import { aYesAgainIsToTheSameJourney } from '../rules/reconfirm-consent/a-yes-again-is-to-the-same-journey';
import { aYesAgainNamesItsJourney } from '../rules/reconfirm-consent/a-yes-again-names-its-journey';
import { reconfirmationIsAskedInPrivate } from '../rules/reconfirm-consent/reconfirmation-is-asked-in-private';

export const rulesForReconfirmingConsent = [
  reconfirmationIsAskedInPrivate,
  aYesAgainNamesItsJourney,
  aYesAgainIsToTheSameJourney,
  theJourneyIsOfTheirOperation,
  theAirportLiesInTheState,
];

/** The person was asked once more, close to departure. */
export const reconfirmConsent = (consent: Consent | undefined, command: ReconfirmConsent): Decision<ConsentEvent> => {
  const agreed = consent && 'journey' in consent ? consent.journey : undefined;
  return unlessBroken(rulesForReconfirmingConsent, { ...command, agreed }, () => {
    const { now, personId, purpose, place, by, journey } = command;
    return {
      type: 'ConsentReconfirmed',
      personId,
      purpose,
      place,
      by,
      journey: agreed ? undefined : journey,
      reconfirmedAt: now.toISOString(),
    };
  });
};
