import { accept, type Decision } from '@homeward/kernel';
import { onlyANewYesIsEnough, type Consent } from '../model/consent';
import type { ConsentEvent } from '../model/consent-event';
import type { Change } from '../model/stale-reason';

/** Something else than the flight is not as it was when the person said yes. */
export interface SomethingChanged {
  personId: string;
  because: Change;
  now: Date;
}

/**
 * Recorded once for each change, until the person has been told; not where only a new yes is enough anyway.
 * Source: docs/handbook/states.md#material-change.
 */
export const somethingChanged = (
  consent: Consent | undefined,
  { personId, because, now }: SomethingChanged,
): Decision<ConsentEvent> => {
  if (onlyANewYesIsEnough(consent) || (consent?.status === 'STALE' && consent.toTell?.includes(because)))
    return accept();
  return accept({ type: 'ConsentWentStale', personId, purpose: 'RETURN', because, at: now.toISOString() });
};

/** The families whose members said yes to another one, where somebody goes from one to the other. */
export const changedFamilies = (known: { familyId: string } | null, familyId: string): string[] =>
  known && known.familyId !== familyId ? [known.familyId, familyId] : [];

/** Protection had cleared the person, and has taken that back. */
export const riskHasChanged = (known: { cleared: boolean | null } | null, cleared: boolean): boolean =>
  known?.cleared === true && !cleared;
