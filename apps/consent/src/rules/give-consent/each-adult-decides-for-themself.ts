import { rule } from '@homeward/kernel';
import type { GiveConsent } from '../../commands/give-consent';
import { whoMaySayYes } from '../../model/who-may-say-yes';

/** On one side of a birthday nobody speaks for them, on the other they do not decide alone. */
const whileTurning = new Set<GiveConsent['givenBy']>(['CHILD_AND_GUARDIAN', 'PROXY']);

/**
 * A head of household cannot say yes for another adult; a child cannot be left alone with the decision.
 * Source: docs/handbook/consent.md#r-cons-1, docs/handbook/consent.md#age-when-it-counts.
 */
export const eachAdultDecidesForThemself = rule<GiveConsent>({
  name: 'each-adult-decides-for-themself',
  code: 'R-CONS-1',
  says: 'An adult says yes for themself; a child says it with, or through, their guardian; whoever may be an adult or a child today says it together with a guardian.',
  unblockedBy: 'return-counsellor',
  holds: ({ ageBand, turning, givenBy }) => (turning ? whileTurning : whoMaySayYes[ageBand]).has(givenBy),
});
