import { rule } from '@homeward/kernel';
import type { Precision } from '../../model/identity';
import type { DescribePerson } from '../../commands/describe-person';

const shape: Record<Precision, RegExp> = {
  d: /^\d{4}-\d\d-\d\d$/,
  m: /^\d{4}-\d\d$/,
  y: /^\d{4}$/,
  e: /^\d{4}$/,
};

/**
 * A year that is stored as its first of January would be taken for a birthday that somebody knows, and so would an estimate
 * with a day: it could make a child of age.
 * Source: docs/handbook/registration.md#date-of-birth.
 */
export const dateOfBirthIsAsExactAsItSays = rule<DescribePerson>({
  name: 'date-of-birth-is-as-exact-as-it-says',
  code: 'DOB-PRECISION',
  says: 'Write the date of birth as exactly as it is known, and no more: a day, a month, a year, or an estimated year.',
  unblockedBy: 'registration-officer',
  holds: ({ identity: { dob } }) => dob === undefined || shape[dob.precision].test(dob.value),
});
