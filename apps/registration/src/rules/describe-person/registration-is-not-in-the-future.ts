import { rule, utcDayOf } from '@homeward/kernel';
import type { DescribePerson } from '../../commands/describe-person';

/** Waiting time gives priority, and it counts from this day. Source: docs/handbook/family.md#priority. */
export const registrationIsNotInTheFuture = rule<DescribePerson>({
  name: 'registration-is-not-in-the-future',
  code: 'REGISTRATION-DATE',
  says: 'The day of registration is in the future.',
  unblockedBy: 'registration-officer',
  holds: ({ registeredOn, now }) => registeredOn <= utcDayOf(now),
});
