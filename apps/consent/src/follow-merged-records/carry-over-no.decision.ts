import { accept, type Decision } from '@homeward/kernel';
import { saidNoAt, type Consent } from '../model/consent';
import type { ConsentEvent } from '../model/consent-event';
import { withdrawConsent } from '../withdraw-consent/withdraw-consent';

/**
 * Two records were one person: a "no" under one of them also counts under the other, unless a later yes stands there.
 * @param by who merges the records
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
