import { adultAge, dayBegunSomewhere, yearsBetween } from '@homeward/kernel';
import { ageBandNow } from './age-band';
import type { DateOfBirth } from './identity';

/** A birth that comes in place of another one, by a correction or a merge. */
export interface BirthReplaced {
  /** On record until now. */
  was?: DateOfBirth;
  dob?: DateOfBirth;
  now: Date;
}

/** Whoever comes of age within a year may do so before they fly, without anybody saying more. */
const soonOfAge = adultAge - 1;

/** Whether it makes somebody of age, or will within a year, who may be a child. Of whom no birth is known may be a child. */
export const makesOfAge = ({ was, dob, now }: BirthReplaced): boolean =>
  dob !== undefined &&
  ageBandNow(was, now) !== 'ADULT' &&
  yearsBetween(dob.value, dayBegunSomewhere(now)) >= soonOfAge &&
  !(was !== undefined && lastDayOf(dob.value) >= lastDayOf(was.value));

/** Whether no birth is known any more of somebody who may be a child. */
export const dropsBirthOfAChild = ({ was, dob, now }: BirthReplaced): boolean =>
  dob === undefined && was !== undefined && ageBandNow(was, now) !== 'ADULT';

/** A year or month alone counts as its last day, as wherever an age is counted. */
const lastDayOf = (born: string): string => born + '-12-31'.slice(born.length - 4);
