import { speaksOfFear } from '@homeward/contracts';
import { accept, type Decision } from '@homeward/kernel';
import type { CarryOverNo } from '../commands/carry-over-no';
import { saidNoAt, type Consent } from '../model/consent';
import type { ConsentEvent } from '../model/consent-event';
import { withdrawConsent } from '../withdraw-consent/withdraw-consent';

/** A "no" under one record of a person also counts under the other, unless a later yes stands there. */
export function carryOverNo(kept: Consent | undefined, { gone, keptId, by, now }: CarryOverNo): Decision<ConsentEvent> {
  const no = saidNoAt(gone);
  if (no === undefined || (kept && 'givenAt' in kept && kept.givenAt > no)) return accept();
  // Fear that was said with it goes along: protection hears of the record that stays, too.
  const reason = gone.status === 'WITHDRAWN' && speaksOfFear(gone.reason) ? gone.reason : 'W-UNSTATED';
  const said = { personId: keptId, purpose: gone.purpose, channel: 'OTHER' as const, reason };
  return withdrawConsent(kept, { ...said, by, now });
}
