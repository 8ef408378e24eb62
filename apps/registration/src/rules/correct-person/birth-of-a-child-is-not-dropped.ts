import { rule } from '@homeward/kernel';
import type { CorrectBirth } from '../../commands/correct-person';
import { dropsBirthOfAChild } from '../../model/made-of-age';

/**
 * Of whom no birth is known may say yes alone: a child whose birth one account took away would lose its guardian's yes.
 * Source: docs/handbook/registration.md#made-of-age.
 */
export const birthOfAChildIsNotDropped = rule<CorrectBirth>({
  name: 'birth-of-a-child-is-not-dropped',
  code: 'DOB-OF-AGE',
  says: 'The birth of somebody who may be a child is replaced by another one, such as an estimated year, and never left empty.',
  unblockedBy: 'registration-officer',
  holds: (birth) => !dropsBirthOfAChild(birth),
});
