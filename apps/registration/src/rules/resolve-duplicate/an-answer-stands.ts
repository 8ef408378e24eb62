import { rule } from '@homeward/kernel';

interface Answers {
  /** Whether the pair was answered before. */
  answered: boolean;
  /** Whether what is said now is what was said then. */
  sameAnswer: boolean;
}

/** A merge cannot be taken apart by answering once more. Source: docs/handbook/registration.md#merge. */
export const anAnswerStands = rule<Answers>({
  name: 'an-answer-stands',
  code: 'STATE-RESOLVE',
  says: 'This pair was answered before, and otherwise. That answer stands.',
  unblockedBy: 'registration-officer',
  holds: ({ answered, sameAnswer }) => !answered || sameAnswer,
});
