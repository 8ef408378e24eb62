import { accept, type Decision } from '@homeward/kernel';
import type { ConsentEvent } from '../model/consent-event';
import type { WithoutGuardian } from '../commands/mark-stale';

/** Whoever said yes for the person answers for them no longer. Source: docs/handbook/consent.md#guardians. */
export const markStaleWithoutGuardian = ({ personId, purpose, now }: WithoutGuardian): Decision<ConsentEvent> =>
  accept({ type: 'ConsentWentStale', personId, purpose, because: 'GUARDIAN_ENDED', at: now.toISOString() });
