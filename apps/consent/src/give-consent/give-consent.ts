import { allowedBy, unlessBroken, type Decision } from '@homeward/kernel';
import type { ConsentGiver, ConsentPurpose } from '@homeward/contracts';
import { endedAt, statusAt, type Consent, type ConsentStatus, type Method } from '../model/consent';
import type { ConsentEvent } from '../model/consent-event';
import { consentTransitions } from '../model/consent-transitions';
import type { CounsellingSession } from '../model/counselling-session';
import { aNewYesNeedsANewConversation } from '../rules/a-new-yes-needs-a-new-conversation';
import { bulkOperationsCannotGiveConsent } from '../rules/bulk-operations-cannot-give-consent';
import { comprehensionWasCheckedWithTwoOpenQuestions } from '../rules/comprehension-was-checked-with-two-open-questions';
import { consentRestsOnTheirOwnCounselling } from '../rules/consent-rests-on-their-own-counselling';
import { detentionNeedsASecondIndependentConfirmation } from '../rules/detention-needs-a-second-independent-confirmation';
import { eachAdultDecidesForThemself } from '../rules/each-adult-decides-for-themself';
import { eachPurposeIsDecidedByItself } from '../rules/each-purpose-is-decided-by-itself';
import { embassySharingWaitsForProtection } from '../rules/embassy-sharing-waits-for-protection';
import { formWasReadAloudToWhoCannotRead } from '../rules/form-was-read-aloud-to-who-cannot-read';
import { implicitConsentIsNoConsent } from '../rules/implicit-consent-is-no-consent';
import { informationShownWasCompleteAndCurrent } from '../rules/information-shown-was-complete-and-current';
import { interviewWasPrivate } from '../rules/interview-was-private';
import { nobodyWasUnderDuress } from '../rules/nobody-was-under-duress';
import { personHadCapacity } from '../rules/person-had-capacity';
import { proxyNeedsTwoApprovalsAndFourteenDays } from '../rules/proxy-needs-two-approvals-and-fourteen-days';
import { thumbMarkNeedsAnIndependentWitness } from '../rules/thumb-mark-needs-an-independent-witness';
import { validityIsAtMostThirtyDays } from '../rules/validity-is-at-most-thirty-days';

/** Who acts for a person without capacity, and what shows that they may. Two protection officers approve it on the session. */
export interface Proxy {
  relation: string;
  document: string;
}

/** One person's yes to one purpose, as it was said. */
export interface GiveConsent {
  consentId: string;
  personId: string;
  purposes: ConsentPurpose[];
  givenBy: ConsentGiver;
  method: Method | 'IMPLICIT';
  language: string;
  witness?: string;
  proxy?: Proxy;
  validUntil: string;
  /** How it was recorded: in an interview, or with others from a list. */
  recordedFrom: 'INTERVIEW' | 'BULK';
  session?: CounsellingSession;
  ageBand: 'CHILD' | 'ADULT' | 'UNKNOWN';
  embassyBlocked: boolean;
  counsellor: string;
  now: Date;
  state: ConsentStatus;
  /** When the last yes or no ended, if it has. */
  endedAt?: string;
}

export const rulesForGivingConsent = [
  allowedBy(consentTransitions, 'give', 'return-counsellor'),
  bulkOperationsCannotGiveConsent,
  eachAdultDecidesForThemself,
  eachPurposeIsDecidedByItself,
  consentRestsOnTheirOwnCounselling,
  aNewYesNeedsANewConversation,
  comprehensionWasCheckedWithTwoOpenQuestions,
  formWasReadAloudToWhoCannotRead,
  thumbMarkNeedsAnIndependentWitness,
  informationShownWasCompleteAndCurrent,
  interviewWasPrivate,
  personHadCapacity,
  nobodyWasUnderDuress,
  detentionNeedsASecondIndependentConfirmation,
  validityIsAtMostThirtyDays,
  implicitConsentIsNoConsent,
  proxyNeedsTwoApprovalsAndFourteenDays,
  embassySharingWaitsForProtection,
];

export type GivenWords = Omit<GiveConsent, 'state' | 'endedAt'>;

/** All rules, then the fact. */
export const giveConsent = (consent: Consent | undefined, words: GivenWords): Decision<ConsentEvent> => {
  const command: GiveConsent = {
    ...words,
    state: statusAt(consent, words.now),
    endedAt: endedAt(consent, words.now),
  };
  return unlessBroken(rulesForGivingConsent, command, () => ({
    type: 'ConsentGiven',
    personId: command.personId,
    purpose: command.purposes[0]!,
    consentId: command.consentId,
    sessionId: command.session!.sessionId,
    givenBy: command.givenBy,
    method: command.method as Method,
    language: command.language,
    givenAt: command.now.toISOString(),
    validUntil: command.validUntil,
    informationVersion: command.session!.informationVersion,
    personal: {
      witness: command.witness,
      proxyRelation: command.proxy?.relation,
      proxyDocument: command.proxy?.document,
    },
  }));
};
