import { allowedBy, brokenBy, refuse, accept, type Decision } from '@homeward/kernel';
import { statusAt, type Consent } from '../model/consent';
import type { ConsentEvent } from '../model/consent-event';
import { consentTransitions } from '../model/consent-transitions';
import { reconfirmationIsAskedInPrivate } from '../rules/reconfirm-consent/reconfirmation-is-asked-in-private';
import type { ReconfirmConsent } from '../commands/reconfirm-consent';

export const rulesForReconfirmingConsent = [reconfirmationIsAskedInPrivate];

/** The person was asked once more, close to departure. */
export const reconfirmConsent = (consent: Consent | undefined, command: ReconfirmConsent): Decision<ConsentEvent> => {
  const { now, askedInPrivate: _, ...said } = command;
  const state = statusAt(consent, now);
  const broken = [
    ...brokenBy([allowedBy(consentTransitions, 'reconfirm', 'return-counsellor')], { state }),
    ...brokenBy(rulesForReconfirmingConsent, command),
  ];
  return broken.length > 0
    ? refuse(...broken)
    : accept({ ...said, type: 'ConsentReconfirmed', reconfirmedAt: now.toISOString() });
};
