import { accept, type Decision } from '@homeward/kernel';
import type { Consent } from '../model/consent';
import type { ConsentEvent } from '../model/consent-event';
import type { WithoutGuardian } from '../commands/mark-stale';

/** Whoever said yes for the person answers for them no longer. Source: docs/handbook/consent.md#guardians. */
export const markStaleWithoutGuardian = (
  consent: Consent | undefined,
  { personId, purpose, now }: WithoutGuardian,
): Decision<ConsentEvent> => {
  if (consent?.status === 'STALE' && !consent.toTell) return accept();
  return accept({ type: 'ConsentWentStale', personId, purpose, because: 'GUARDIAN_ENDED', at: now.toISOString() });
};
