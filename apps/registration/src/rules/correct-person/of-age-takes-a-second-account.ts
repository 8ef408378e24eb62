import { adultAge, dayBegunSomewhere, rule, yearsBetween } from '@homeward/kernel';
import type { CorrectBirth } from '../../commands/correct-person';
import { ageBandNow } from '../../model/age-band';

/** Whoever comes of age within a year may do so before they fly, without anybody saying more. */
const soonOfAge = adultAge - 1;

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
  holds: ({ was, waiting, dob, by, now }) =>
    dob === undefined ||
    ageBandNow(was, now) === 'ADULT' ||
    yearsBetween(dob.value, dayBegunSomewhere(now)) < soonOfAge ||
    (was !== undefined && lastDayOf(dob.value) >= lastDayOf(was.value)) ||
    (waiting?.value === dob.value && waiting.precision === dob.precision && waiting.by !== by),
});

/** A year or month alone counts as its last day, as wherever an age is counted. */
const lastDayOf = (born: string): string => born + '-12-31'.slice(born.length - 4);
