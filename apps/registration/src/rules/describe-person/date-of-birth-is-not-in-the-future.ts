import { rule, utcDayOf } from '@homeward/kernel';
import type { DescribePerson } from '../../commands/describe-person';

/**
 * A birth in the future is a mistyped year, and the true one decides whether this is a child.
 * Source: docs/handbook/registration.md#dob-in-future.
 */
export const dateOfBirthIsNotInTheFuture = rule<DescribePerson>({
  name: 'date-of-birth-is-not-in-the-future',
  code: 'DOB_IN_FUTURE',
  says: 'The date of birth is in the future.',
  unblockedBy: 'registration-officer',
  holds: ({ identity: { dob }, now }) => dob === undefined || dob.value <= utcDayOf(now).slice(0, dob.value.length),
});
