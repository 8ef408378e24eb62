import { escortKinds } from '@homeward/contracts';
import { isUnfit } from './fitness';
import type { Facts } from './traveller';

/** What was said of a person under a record that was merged into theirs. */
export type MergedFacts = Pick<Facts, 'protection' | 'medical'>;

const nothingSaid: NonNullable<Facts['protection']> = {
  cleared: false,
  bestInterests: 'NOT_REQUIRED',
  otherParent: 'NOT_REQUIRED',
};

/** From the least to the most; who can do more stands in for who can do less. */
const escorts: readonly string[] = escortKinds;

/**
 * Two records were one person, so what protection or a clinician said under the one stands under the other, until they lift
 * it there: a hold, a decision that is outstanding or a parent's consent that is missing (unless that is settled under this
 * record), what is needed on board and who has to come along. Source: docs/handbook/day-of-movement.md#open-duplicate.
 */
export function withHoldsOf(merged: readonly MergedFacts[], facts: Facts): Facts {
  return { ...facts, protection: protectionOf(merged, facts), medical: medicalOf(merged, facts) };
}

function protectionOf(merged: readonly MergedFacts[], { protection }: Facts): Facts['protection'] {
  const said = merged.flatMap((m) => m.protection ?? []);
  const own = protection ?? nothingSaid;
  const isOutstanding = own.bestInterests !== 'SATISFIED' && said.some((p) => p.bestInterests === 'OUTSTANDING');
  const isMissing = own.otherParent !== 'SATISFIED' && said.some((p) => p.otherParent === 'MISSING');
  const isHeld = said.some((p) => !p.cleared);
  if (!isOutstanding && !isMissing && !isHeld) return protection;
  return {
    ...own,
    cleared: own.cleared && !isHeld,
    bestInterests: isOutstanding ? 'OUTSTANDING' : own.bestInterests,
    otherParent: isMissing ? 'MISSING' : own.otherParent,
  };
}

function medicalOf(merged: readonly MergedFacts[], { medical }: Facts): Facts['medical'] {
  const said = merged.flatMap((m) => m.medical ?? []);
  if (!medical || said.length === 0) return medical;
  const escort = [medical, ...said].map((m) => escorts.indexOf(m.escort));
  return {
    ...medical,
    decision: said.some((m) => isUnfit(m.decision)) ? 'TEMP_UNFIT' : medical.decision,
    needs: [...new Set([medical, ...said].flatMap((m) => m.needs))],
    escort: escorts[Math.max(...escort)] ?? medical.escort,
  };
}
