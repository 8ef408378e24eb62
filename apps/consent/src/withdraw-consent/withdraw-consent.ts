import { accept, unlessBroken, type Decision } from '@homeward/kernel';
import { wasSaidBy, type Consent } from '../model/consent';
import type { ConsentEvent } from '../model/consent-event';
import type { WithdrawConsent } from '../commands/withdraw-consent';

/** Nothing may stand between a person and "no": no reason asked, no supervisor, no version check. */
export const rulesForWithdrawingConsent = [] as const;

/**
 * A "no" is recorded even where there was no "yes", and every time that it is said: a talk or a yes of before it was said
 * last is no answer to it. It keeps the time at which it was first said. The same command once more is a request that is sent twice.
 */
export const withdrawConsent = (consent: Consent | undefined, command: WithdrawConsent): Decision<ConsentEvent> => {
  const before = consent?.status === 'WITHDRAWN' ? consent : undefined;
  if (wasSaidBy(before, command.saidBy)) return accept();
  return unlessBroken(rulesForWithdrawingConsent, command, () => {
    const { now, ...said } = command;
    const at = now.toISOString();
    const when = before ? { withdrawnAt: before.withdrawnAt, saidAgainAt: at } : { withdrawnAt: at };
    return { ...said, type: 'ConsentWithdrawn', ...when };
  });
};
