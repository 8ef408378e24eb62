import { rule } from '@homeward/kernel';
import type { GiveConsent } from '../../commands/give-consent';

/** Teach-back with two open questions. Source: docs/handbook/consent.md#r-cons-3. */
const openQuestions = 2;

/** A nod does not show understanding. Source: docs/handbook/consent.md#r-cons-3, two open questions. */
export const comprehensionWasCheckedWithTwoOpenQuestions = rule<Pick<GiveConsent, 'session'>>({
  name: 'comprehension-was-checked-with-two-open-questions',
  code: 'R-CONS-3',
  says: "Understanding has to be checked with two open questions, answered in the person's own words.",
  unblockedBy: 'return-counsellor',
  holds: ({ session }) => session === undefined || (session.questionsAnswered >= openQuestions && session.understood),
});
