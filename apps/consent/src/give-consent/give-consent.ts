import { unlessBroken, type Decision } from '@homeward/kernel';
import { endedAt, saidFearAt, type Consent } from '../model/consent';
import type { ConsentEvent } from '../model/consent-event';
import { aGuardianIsOnRecord } from '../rules/give-consent/a-guardian-is-on-record';
import { aProxyCanBeFound } from '../rules/give-consent/a-proxy-can-be-found';
import { aYesFollowsItsConversationWithinThirtyDays } from '../rules/give-consent/a-yes-follows-its-conversation-within-thirty-days';
import { aYesIsInTheLanguageOfItsConversation } from '../rules/give-consent/a-yes-is-in-the-language-of-its-conversation';
import { theConversationWasInALanguageTheySpeak } from '../rules/give-consent/the-conversation-was-in-a-language-they-speak';
import { aYesAfterFearWaitsForProtection } from '../rules/give-consent/a-yes-after-fear-waits-for-protection';
import { aYesToReturnNamesItsJourney } from '../rules/give-consent/a-yes-to-return-names-its-journey';
import { aNewYesNeedsANewConversation } from '../rules/give-consent/a-new-yes-needs-a-new-conversation';
import { aWitnessHasAnotherNameThanWhoSaysYes } from '../rules/give-consent/a-witness-has-another-name-than-who-says-yes';
import { comprehensionWasCheckedWithTwoOpenQuestions } from '../rules/give-consent/comprehension-was-checked-with-two-open-questions';
import { consentRestsOnTheirOwnCounselling } from '../rules/give-consent/consent-rests-on-their-own-counselling';
import { detentionNeedsASecondIndependentConfirmation } from '../rules/give-consent/detention-needs-a-second-independent-confirmation';
import { eachAdultDecidesForThemself } from '../rules/give-consent/each-adult-decides-for-themself';
import { embassySharingWaitsForProtection } from '../rules/give-consent/embassy-sharing-waits-for-protection';
import { formWasReadAloudToWhoCannotRead } from '../rules/give-consent/form-was-read-aloud-to-who-cannot-read';
import { informationShownWasCompleteAndCurrent } from '../rules/give-consent/information-shown-was-complete-and-current';
import { interviewWasPrivate } from '../rules/give-consent/interview-was-private';
import { nobodyWasUnderDuress } from '../rules/give-consent/nobody-was-under-duress';
import { personHadCapacity } from '../rules/give-consent/person-had-capacity';
import { proxyNeedsTwoApprovalsAndFourteenDays } from '../rules/give-consent/proxy-needs-two-approvals-and-fourteen-days';
import { theAirportLiesInTheState } from '../rules/give-consent/the-airport-lies-in-the-state';
import { theJourneyIsOfTheirOperation } from '../rules/give-consent/the-journey-is-of-their-operation';
import { theJourneyIsTheOneExplained } from '../rules/give-consent/the-journey-is-the-one-explained';
import { thumbMarkNeedsAnIndependentWitness } from '../rules/give-consent/thumb-mark-needs-an-independent-witness';
import { validityIsAtMostThirtyDays } from '../rules/give-consent/validity-is-at-most-thirty-days';
import { guardianOf, type GiveConsent } from '../commands/give-consent';

export const rulesForGivingConsent = [
  eachAdultDecidesForThemself,
  aGuardianIsOnRecord,
  consentRestsOnTheirOwnCounselling,
  aNewYesNeedsANewConversation,
  aYesFollowsItsConversationWithinThirtyDays,
  aYesIsInTheLanguageOfItsConversation,
  theConversationWasInALanguageTheySpeak,
  comprehensionWasCheckedWithTwoOpenQuestions,
  formWasReadAloudToWhoCannotRead,
  thumbMarkNeedsAnIndependentWitness,
  aWitnessHasAnotherNameThanWhoSaysYes,
  informationShownWasCompleteAndCurrent,
  aYesToReturnNamesItsJourney,
  theJourneyIsTheOneExplained,
  theJourneyIsOfTheirOperation,
  theAirportLiesInTheState,
  interviewWasPrivate,
  personHadCapacity,
  nobodyWasUnderDuress,
  detentionNeedsASecondIndependentConfirmation,
  validityIsAtMostThirtyDays,
  proxyNeedsTwoApprovalsAndFourteenDays,
  aProxyCanBeFound,
  embassySharingWaitsForProtection,
  aYesAfterFearWaitsForProtection,
];

export function giveConsent(consent: Consent | undefined, said: GiveConsent): Decision<ConsentEvent> {
  const command = {
    ...said,
    ...guardianOf(said),
    endedAt: endedAt(consent, said.now),
    saidFearAt: saidFearAt(consent),
  };
  return unlessBroken(rulesForGivingConsent, command, () => ({
    type: 'ConsentGiven',
    personId: command.personId,
    purpose: command.purpose,
    consentId: command.consentId,
    sessionId: command.session!.sessionId,
    givenBy: command.givenBy,
    method: command.method,
    language: command.language,
    givenAt: command.now.toISOString(),
    validUntil: command.validUntil,
    informationVersion: command.session!.informationVersion,
    journey: command.journey,
    personal: {
      witness: command.witness,
      proxy: command.proxy?.who,
      guardian: command.guardian,
      proxyRelation: command.proxy?.relation,
      proxyDocument: command.proxy?.document,
    },
  }));
}
