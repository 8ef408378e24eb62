import { accept, type Decision } from '@homeward/kernel';
import { saidNoAt, type Consent } from '../model/consent';
import type { ConsentEvent } from '../model/consent-event';
import { withdrawConsent } from '../withdraw-consent/withdraw-consent';

/**
 * Two records were one person: what they refused under the one they refused under the other, unless they said yes later.
 * @param by who brings the records together
 */
export function carryOverNo(
  gone: Consent,
  kept: Consent | undefined,
  keptId: string,
  by: string,
  now: Date,
): Decision<ConsentEvent> {
  const no = saidNoAt(gone);
  if (no === undefined || (kept && 'givenAt' in kept && kept.givenAt > no)) return accept();
  const said = { personId: keptId, purpose: gone.purpose, channel: 'OTHER' as const, reason: 'W-UNSTATED' };
  return withdrawConsent(kept, { ...said, by, now });
}
