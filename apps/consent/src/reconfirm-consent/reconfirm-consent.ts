import { unlessBroken, type Decision } from '@homeward/kernel';
import type { ConsentEvent } from '../model/consent-event';
import { reconfirmationIsAskedInPrivate } from '../rules/reconfirm-consent/reconfirmation-is-asked-in-private';
import type { ReconfirmConsent } from '../commands/reconfirm-consent';

export const rulesForReconfirmingConsent = [reconfirmationIsAskedInPrivate];

/** The person was asked once more, close to departure. */
export const reconfirmConsent = (command: ReconfirmConsent): Decision<ConsentEvent> =>
  unlessBroken(rulesForReconfirmingConsent, command, () => {
    const { now, askedInPrivate: _, ...said } = command;
    return { ...said, type: 'ConsentReconfirmed', reconfirmedAt: now.toISOString() };
  });
