import { rule } from '@homeward/kernel';
import type { GiveConsent } from '../../commands/give-consent';

const mayDecide: Record<GiveConsent['ageBand'], ReadonlySet<string>> = {
  ADULT: new Set(['SELF', 'PROXY']),
  CHILD: new Set(['GUARDIAN', 'CHILD_AND_GUARDIAN']),
  // They may be of age, so they are asked in any case; they may be a child, so a guardian may say it with them.
  UNKNOWN: new Set(['SELF', 'CHILD_AND_GUARDIAN', 'PROXY']),
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
  holds: ({ ageBand, givenBy }) => mayDecide[ageBand].has(givenBy),
});
