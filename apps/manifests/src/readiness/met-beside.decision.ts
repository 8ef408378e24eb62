import { classOfReasonFor } from '@homeward/access';
import type { BrokenRule } from '@homeward/kernel';
import { rulesForTravel } from '../rules/who-may-travel/travel-ready';

/** A rule of the readiness predicate that a person keeps. */
export type MetRule = Pick<BrokenRule, 'name' | 'code' | 'says' | 'unblockedBy'>;

/** Its reader may not be told which of the rules of this role is broken (docs/handbook/reason-codes.md#holds). */
const maySayNothingElse = (blockers: readonly BrokenRule[]): ReadonlySet<string> =>
  new Set(blockers.filter((b) => classOfReasonFor(b)).map((b) => b.unblockedBy));

/**
 * The rest of the predicate, so that an officer sees the whole of it. Where health or protection holds somebody, nothing is said of its
 * other rules that hold people: by what is met one could read what is not.
 */
export function metBeside(blockers: readonly BrokenRule[]): MetRule[] {
  const silent = maySayNothingElse(blockers);
  const broken = new Set(blockers.map((b) => b.name));
  return rulesForTravel
    .filter((r) => !broken.has(r.name) && !(r.code.startsWith('H-') && silent.has(r.unblockedBy)))
    .map(({ name, code, says, unblockedBy }) => ({ name, code, says, unblockedBy }));
}
