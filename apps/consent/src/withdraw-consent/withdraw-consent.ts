import { speaksOfFear } from '@homeward/contracts';
import { accept, unlessBroken, type Decision } from '@homeward/kernel';
import type { Consent } from '../model/consent';
import type { ConsentEvent } from '../model/consent-event';
import type { WithdrawConsent } from '../commands/withdraw-consent';

/** Nothing may stand between a person and "no": no reason asked, no supervisor, no version check. */
export const rulesForWithdrawingConsent = [] as const;

/**
 * A "no" is recorded even where there was no "yes"; a second one changes nothing, unless it is the first that speaks
 * of fear: then protection is asked, and the no keeps the time at which it was first said.
 */
export const withdrawConsent = (consent: Consent | undefined, command: WithdrawConsent): Decision<ConsentEvent> => {
  const before = consent?.status === 'WITHDRAWN' ? consent : undefined;
  if (before && (speaksOfFear(before.reason) || !speaksOfFear(command.reason))) return accept();
  return unlessBroken(rulesForWithdrawingConsent, command, () => {
    const { now, ...said } = command;
    return { ...said, type: 'ConsentWithdrawn', withdrawnAt: before?.withdrawnAt ?? now.toISOString() };
  });
};
