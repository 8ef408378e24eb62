import { countsUnderAnother, speaksOfFear } from '@homeward/contracts';
import { accept, isAfter, type Decision } from '@homeward/kernel';
import type { CarryOverNo } from '../commands/carry-over-no';
import { saidFearAt, saidNoAt, saidYesAt, type Consent } from '../model/consent';
import type { ConsentEvent } from '../model/consent-event';
import { withdrawConsent } from '../withdraw-consent/withdraw-consent';

/** A "no" under one record of a person also counts under the other, unless a later yes stands there. */
export function carryOverNo(there: Consent | undefined, { from, toId, by, now }: CarryOverNo): Decision<ConsentEvent> {
  if (!countsUnderAnother(saidNoAt(from), saidYesAt(there))) return accept();
  if (there && isSaidThere(there, from)) return accept();
  // Fear that was said with it goes along: it is published to protection under both records.
  const reason = from.status === 'WITHDRAWN' && speaksOfFear(from.reason) ? from.reason : 'W-UNSTATED';
  const no = { personId: toId, purpose: from.purpose, channel: 'OTHER' as const, reason };
  return withdrawConsent(there, { ...no, by, now });
}

/** There they have said no since, and fear with it where it was said with this one. */
const isSaidThere = (there: Consent, from: Consent): boolean =>
  isNotAfter(saidNoAt(from), saidNoAt(there)) && isNotAfter(saidFearAt(from), saidFearAt(there));

const isNotAfter = (one: string | undefined, other: string | undefined): boolean =>
  one === undefined || (other !== undefined && !isAfter(one, other));
