import { accept, unlessBroken, type Decision } from '@homeward/kernel';
import type { RefuseConsent } from '../commands/refuse-consent';
import { hasYesInForce, wasSaidBy, type Consent } from '../model/consent';
import type { ConsentEvent } from '../model/consent-event';
import { withdrawConsent } from '../withdraw-consent/withdraw-consent';

/** Nothing may stand between a person and "no". */
export const rulesForRefusingConsent = [] as const;

/**
 * While a yes stands, or after a withdrawal, a refusal is a withdrawal and is recorded as one. It is recorded every time that
 * it is said, and keeps the time at which it was first said.
 */
export const refuseConsent = (consent: Consent | undefined, command: RefuseConsent): Decision<ConsentEvent> => {
  if (hasYesInForce(consent, command.now) || consent?.status === 'WITHDRAWN')
    return withdrawConsent(consent, { ...command, channel: 'OTHER', reason: 'W-UNSTATED' });
  const before = consent?.status === 'REFUSED' ? consent : undefined;
  if (wasSaidBy(before, command.saidBy)) return accept();
  const { personId, purpose, saidBy, now } = command;
  const at = now.toISOString();
  return unlessBroken(rulesForRefusingConsent, command, () => ({
    type: 'ConsentRefused',
    personId,
    purpose,
    saidBy,
    ...(before ? { refusedAt: before.refusedAt, saidAgainAt: at } : { refusedAt: at }),
  }));
};
