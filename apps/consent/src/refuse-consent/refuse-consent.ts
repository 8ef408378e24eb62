import { accept, unlessBroken, type Decision } from '@homeward/kernel';
import type { RefuseConsent } from '../commands/refuse-consent';
import { hasYesInForce, saidNoAt, type Consent } from '../model/consent';
import type { ConsentEvent } from '../model/consent-event';
import { withdrawConsent } from '../withdraw-consent/withdraw-consent';

/** Nothing may stand between a person and "no". */
export const rulesForRefusingConsent = [] as const;

/**
 * While a yes stands, a refusal is a withdrawal and is recorded as one. After a no it changes nothing: the no keeps the time at
 * which it was first said, and what it said of fear.
 */
export const refuseConsent = (consent: Consent | undefined, command: RefuseConsent): Decision<ConsentEvent> => {
  if (hasYesInForce(consent, command.now))
    return withdrawConsent(consent, { ...command, channel: 'OTHER', reason: 'W-UNSTATED' });
  if (consent && saidNoAt(consent) !== undefined) return accept();
  const { personId, purpose, now } = command;
  return unlessBroken(rulesForRefusingConsent, command, () => ({
    type: 'ConsentRefused',
    personId,
    purpose,
    refusedAt: now.toISOString(),
  }));
};
