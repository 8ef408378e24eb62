import { unlessBroken, type Decision } from '@homeward/kernel';
import type { RefuseConsent } from '../commands/refuse-consent';
import { aYesStands, type Consent } from '../model/consent';
import type { ConsentEvent } from '../model/consent-event';
import { withdrawConsent } from '../withdraw-consent/withdraw-consent';

/** Nothing may stand between a person and "no". */
export const rulesForRefusingConsent = [] as const;

/** While a yes stands, a refusal is a withdrawal and is recorded as one. */
export const refuseConsent = (consent: Consent | undefined, command: RefuseConsent): Decision<ConsentEvent> => {
  if (aYesStands(consent, command.now))
    return withdrawConsent(consent, { ...command, channel: 'OTHER', reason: 'W-UNSTATED' });
  const { personId, purpose, now } = command;
  return unlessBroken(rulesForRefusingConsent, command, () => ({
    type: 'ConsentRefused',
    personId,
    purpose,
    refusedAt: now.toISOString(),
  }));
};
