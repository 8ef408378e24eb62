import { rule } from '@homeward/kernel';
import type { AnswerKnownConcern } from '../../commands/answer-concern';

const harmless = ['VIOLENCE', 'CHILD', 'OTHER'] as const satisfies AnswerKnownConcern['kind'][];

/**
 * Who told of fear, or said it with a no, or is traded, was not heard by whoever cleared them before: that clearing ends.
 * Source: docs/handbook/consent.md#r-cons-15.
 */
export const whoToldOfFearIsScreenedAgain = rule<AnswerKnownConcern>({
  name: 'who-told-of-fear-is-screened-again',
  code: 'R-CONS-15',
  says: 'A person who told of fear is screened again or held: the clearing of before is not enough.',
  unblockedBy: 'protection-officer',
  holds: ({ outcome, kind }) => outcome !== 'NOTHING_FOLLOWS' || harmless.some((k) => k === kind),
});
