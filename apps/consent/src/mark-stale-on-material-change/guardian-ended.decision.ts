import { accept, type Decision } from '@homeward/kernel';
import type { GuardiansNow } from '../commands/mark-stale';
import { onlyANewYesIsEnough, type Consent } from '../model/consent';
import type { ConsentEvent } from '../model/consent-event';

/**
 * Who said a yes for the person, where it was a guardian who is registered.
 * @param counselled the person with whom the session before the yes was held
 */
export function guardianWhoSaidYes(consent: Consent | undefined, counselled: string | undefined): string | undefined {
  if (!consent || !('givenBy' in consent)) return undefined;
  const guardian = consent.personal && 'guardian' in consent.personal ? consent.personal.guardian : undefined;
  if (guardian) return 'personId' in guardian ? guardian.personId : undefined;
  // Older records do not say who: it was the person who was counselled.
  return counselled === consent.personId ? undefined : counselled;
}

/** Whoever said yes for the person answers for them no longer. Source: docs/handbook/consent.md#guardians. */
export const markStaleWithoutGuardian = (
  consent: Consent | undefined,
  { personId, purpose, saidBy, answering, now }: GuardiansNow,
): Decision<ConsentEvent> => {
  if (saidBy.length === 0 || saidBy.some((id) => answering.includes(id))) return accept();
  if (onlyANewYesIsEnough(consent)) return accept();
  return accept({ type: 'ConsentWentStale', personId, purpose, because: 'GUARDIAN_ENDED', at: now.toISOString() });
};
