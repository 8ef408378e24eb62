import { rule } from '@homeward/kernel';
import type { GiveConsent } from '../../commands/give-consent';

const mayDecide: Record<'ADULT' | 'CHILD', ReadonlySet<string>> = {
  ADULT: new Set(['SELF', 'PROXY']),
  CHILD: new Set(['GUARDIAN', 'CHILD_AND_GUARDIAN']),
};

/**
 * A head of household cannot say yes for another adult; a child cannot be left alone with the decision.
 * Source: docs/handbook/consent.md#r-cons-1.
 */
export const eachAdultDecidesForThemself = rule<GiveConsent>({
  name: 'each-adult-decides-for-themself',
  code: 'R-CONS-1',
  says: 'An adult says yes for themself; a child says it with, or through, their guardian.',
  unblockedBy: 'return-counsellor',
  holds: ({ ageBand, givenBy }) => ageBand === 'UNKNOWN' || mayDecide[ageBand].has(givenBy),
});
