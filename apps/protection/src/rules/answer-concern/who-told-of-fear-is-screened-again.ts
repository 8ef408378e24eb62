import { rule } from '@homeward/kernel';
import type { AnswerKnownConcern } from '../../commands/answer-concern';

const harmless = ['VIOLENCE', 'CHILD', 'OTHER'] as const satisfies AnswerKnownConcern['kind'][];

/**
 * Whoever cleared the person before did not know of the fear, also of one that came with a no, or of the trafficking: that
 * clearance ends.
 * Source: docs/handbook/consent.md#r-cons-15.
 */
export const whoToldOfFearIsScreenedAgain = rule<AnswerKnownConcern>({
  name: 'who-told-of-fear-is-screened-again',
  code: 'R-CONS-15',
  says: 'A person who spoke of fear is screened again or held: the earlier clearance is not enough.',
  unblockedBy: 'protection-officer',
  holds: ({ outcome, kind }) => outcome !== 'NOTHING_FOLLOWS' || harmless.some((k) => k === kind),
});
