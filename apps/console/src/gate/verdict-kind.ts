import { asksAgain } from './asks-again';
import type { Outcome } from './use-scans';

/** How a verdict is shown: `ask` where only the question is missing, `now` while the platform has not answered. */
export type VerdictKind = 'yes' | 'no' | 'ask' | 'now' | 'nowNo';

export function kindOf(outcome: Pick<Outcome, 'scan' | 'problem' | 'forNow'>): VerdictKind {
  const { scan, problem, forNow } = outcome;
  if (forNow) return forNow.lets ? 'now' : 'nowNo';
  if (asksAgain(outcome) && problem?.broken.length === 1) return 'ask';
  return problem || scan.answer === 'no' ? 'no' : 'yes';
}
