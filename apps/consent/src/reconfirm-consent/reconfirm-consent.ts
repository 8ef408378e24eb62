import { unlessBroken, type Decision } from '@homeward/kernel';
import type { ReconfirmConsent, ReconfirmConsentAgain } from '../commands/reconfirm-consent';
import type { Consent } from '../model/consent';
import type { ConsentEvent } from '../model/consent-event';
import { isSameJourney } from '../model/journey';
import { comprehensionWasCheckedWithTwoOpenQuestions } from '../rules/give-consent/comprehension-was-checked-with-two-open-questions';
import { detentionNeedsASecondIndependentConfirmation } from '../rules/give-consent/detention-needs-a-second-independent-confirmation';
import { interviewWasPrivate } from '../rules/give-consent/interview-was-private';
import { nobodyWasUnderDuress } from '../rules/give-consent/nobody-was-under-duress';
import { personHadCapacity } from '../rules/give-consent/person-had-capacity';
import { theAirportLiesInTheState } from '../rules/give-consent/the-airport-lies-in-the-state';
import { theJourneyIsOfTheirOperation } from '../rules/give-consent/the-journey-is-of-their-operation';
import { aReconfirmationNamesItsLanguage } from '../rules/reconfirm-consent/a-reconfirmation-names-its-language';
import { aYesAgainIsToTheSameJourney } from '../rules/reconfirm-consent/a-yes-again-is-to-the-same-journey';
import { aYesAgainNamesItsJourney } from '../rules/reconfirm-consent/a-yes-again-names-its-journey';
import { ofAgeTheySayYesAnew } from '../rules/reconfirm-consent/of-age-they-say-yes-anew';
import { whoMayBeOfAgeIsAskedAsWell } from '../rules/reconfirm-consent/who-may-be-of-age-is-asked-as-well';
import { reconfirmationIsAskedInPrivate } from '../rules/reconfirm-consent/reconfirmation-is-asked-in-private';
import { theNewDayWasTold } from '../rules/reconfirm-consent/the-new-day-was-told';
import { whatHasChangedWasExplained } from '../rules/reconfirm-consent/what-has-changed-was-explained';

export const rulesForReconfirmingConsent = [
  reconfirmationIsAskedInPrivate,
  aReconfirmationNamesItsLanguage,
  theNewDayWasTold,
  aYesAgainNamesItsJourney,
  aYesAgainIsToTheSameJourney,
  theJourneyIsOfTheirOperation,
  theAirportLiesInTheState,
  ofAgeTheySayYesAnew,
  whoMayBeOfAgeIsAskedAsWell,
  whatHasChangedWasExplained,
  // Of the talk about what has changed, where there was one.
  comprehensionWasCheckedWithTwoOpenQuestions,
  interviewWasPrivate,
  personHadCapacity,
  nobodyWasUnderDuress,
  detentionNeedsASecondIndependentConfirmation,
];

/** The person was asked once more, close to departure. */
export const reconfirmConsent = (consent: Consent | undefined, said: ReconfirmConsent): Decision<ConsentEvent> => {
  const command = withYes(consent, said);
  const { agreed, journey, daysTold, interpreter, session, stale } = command;
  return unlessBroken(rulesForReconfirmingConsent, command, () => ({
    type: 'ConsentReconfirmed',
    personId: command.personId,
    purpose: command.purpose,
    place: command.place,
    by: command.by,
    language: command.language,
    interpreted: interpreter !== undefined,
    journey: journey && agreed && isSameJourney(agreed, journey) ? undefined : journey,
    ...(command.moved.length > 0 && { daysTold }),
    ...(stale && { sessionId: session!.sessionId }),
    ...(interpreter !== undefined && { personal: { interpreter } }),
    reconfirmedAt: command.now.toISOString(),
  }));
};

function withYes(consent: Consent | undefined, said: ReconfirmConsent): ReconfirmConsentAgain {
  if (!consent || !('consentId' in consent)) return { ...said, moved: [] };
  const { journey: agreed, moved = [], givenBy, givenAt } = consent;
  return {
    ...said,
    agreed,
    moved,
    givenBy,
    ...(consent.status === 'STALE' && {
      stale: { toTell: consent.toTell ?? [], since: consent.staleSince ?? givenAt },
    }),
  };
}
