import { isUnfit } from './fitness';
import type { Facts } from './traveller';

/** What was said of a person under a record that was merged into theirs. */
export type MergedFacts = Pick<Facts, 'protection' | 'medical'>;

const nothingSaid: NonNullable<Facts['protection']> = {
  cleared: false,
  bestInterests: 'NOT_REQUIRED',
  otherParent: 'NOT_REQUIRED',
};

/**
 * Two records were one person, so what protection or a clinician said under the one stands under the other, until they lift
 * it there. Source: docs/handbook/day-of-movement.md#open-duplicate.
 */
export function withHoldsOf(merged: readonly MergedFacts[], facts: Facts): Facts {
  const isHeld = merged.some((m) => m.protection?.cleared === false);
  const isIll = merged.some((m) => isUnfit(m.medical?.decision));
  return {
    ...facts,
    protection: isHeld ? { ...(facts.protection ?? nothingSaid), cleared: false } : facts.protection,
    medical: isIll && facts.medical ? { ...facts.medical, decision: 'TEMP_UNFIT' } : facts.medical,
  };
}
