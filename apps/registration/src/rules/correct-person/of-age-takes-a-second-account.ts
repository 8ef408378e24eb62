import { rule } from '@homeward/kernel';
import type { CorrectBirth } from '../../commands/correct-person';
import { makesOfAge } from '../../model/made-of-age';

/**
 * Everything that protects a child ends with its age, and one account alone could end it by a date: it takes a second one that
 * records the same. Somebody whose birth is not known may be a child.
 * Source: docs/handbook/registration.md#made-of-age.
 */
export const ofAgeTakesASecondAccount = rule<CorrectBirth>({
  name: 'of-age-takes-a-second-account',
  code: 'DOB-OF-AGE',
  says: 'A birth that makes somebody of age who may be a child counts once a second person has recorded the same.',
  unblockedBy: 'registration-officer',
  holds: (birth) =>
    !makesOfAge(birth) ||
    (birth.waiting?.value === birth.dob?.value &&
      birth.waiting?.precision === birth.dob?.precision &&
      birth.waiting?.by !== birth.by),
});
