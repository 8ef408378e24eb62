import { rule } from '@homeward/kernel';
import type { ExaminePerson } from '../../commands/examine-person';

/** Nobody is left behind because nobody looked again. Source: docs/handbook/states.md#temporarily-unfit. */
export const temporaryUnfitnessNeedsAReview = rule<ExaminePerson>({
  name: 'temporary-unfitness-needs-a-review',
  code: 'MED-REVIEW',
  says: 'A person who is unfit for now has to be seen again: give the day.',
  unblockedBy: 'clinician',
  holds: ({ decision, reviewAt }) => decision !== 'TEMP_UNFIT' || reviewAt !== undefined,
});
