import { rule } from '@homeward/kernel';
import type { DescribePerson } from '../../commands/describe-person';

/**
 * 30 February hides another date: guessing which may turn a child into an adult.
 * Source: docs/handbook/registration.md#dob-impossible.
 */
export const dateOfBirthIsInTheCalendar = rule<DescribePerson>({
  name: 'date-of-birth-is-in-the-calendar',
  code: 'DOB_IMPOSSIBLE',
  says: 'The date of birth does not exist in the calendar.',
  unblockedBy: 'registration-officer',
  holds: ({ identity: { dob } }) => dob === undefined || exists(dob.value),
});

function exists(value: string): boolean {
  const [year, month = 1, day = 1] = value.split('-').map(Number) as [number, number?, number?];
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day && year > 1880;
}
