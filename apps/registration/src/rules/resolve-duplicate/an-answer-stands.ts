import { rule } from '@homeward/kernel';
import type { ResolveDuplicate } from '../../commands/resolve-duplicate';
import { statusAfter, type PairStatus } from '../../model/duplicate-pair';

interface Answers extends Pick<ResolveDuplicate, 'outcome' | 'keep'> {
  status: PairStatus;
  /** The record that stays by the answer that was given before. */
  kept?: string;
}

/** A merge cannot be taken apart by answering once more. Source: docs/handbook/registration.md#merge. */
export const anAnswerStands = rule<Answers>({
  name: 'an-answer-stands',
  code: 'STATE-RESOLVE',
  says: 'This pair already has a different answer. That answer stands.',
  unblockedBy: 'registration-officer',
  holds: ({ status, kept, outcome, keep }) => status === 'OPEN' || (status === statusAfter[outcome] && kept === keep),
});
