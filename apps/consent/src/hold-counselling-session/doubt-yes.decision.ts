import type { ConsentPurpose } from '@homeward/contracts';
import { accept, type Decision, isAfter } from '@homeward/kernel';
import { onlyANewYesIsEnough, type Consent } from '../model/consent';
import type { ConsentEvent } from '../model/consent-event';
import type { CounsellingSession } from '../model/counselling-session';

/** Whether a talk shows that an earlier yes may not have been free, or not understood. Source: docs/handbook/consent.md#r-cons-5. */
export const castsDoubt = ({ underDuress, capacity, understood }: CounsellingSession): boolean =>
  underDuress || capacity === 'IMPAIRED' || !understood;

/** A yes that was said before such a talk goes stale; a dependant's only where they did not say it themselves. */
export function doubtYes(
  consent: Consent | undefined,
  about: { personId: string; purpose: ConsentPurpose; session: CounsellingSession; now: Date },
): Decision<ConsentEvent> {
  const { personId, purpose, session, now } = about;
  if (!consent || !('givenAt' in consent) || !castsDoubt(session) || isAfter(consent.givenAt, session.heldAt))
    return accept();
  if (personId !== session.personId && consent.givenBy === 'SELF') return accept();
  if (onlyANewYesIsEnough(consent)) return accept();
  return accept({ type: 'ConsentWentStale', personId, purpose, because: 'NOT_FREE', at: now.toISOString() });
}
