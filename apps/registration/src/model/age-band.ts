import { adultAge, dayBegunEverywhere, dayBegunSomewhere, yearsBetween } from '@homeward/kernel';
import type { DateOfBirth } from './identity';

export type AgeBand = 'CHILD' | 'ADULT' | 'UNKNOWN';

/** Under or over 18 on a day. A year alone counts as its last day, so that a doubtful age protects. */
export const ageBandOn = (dob: DateOfBirth | undefined, on: string): AgeBand =>
  !dob ? 'UNKNOWN' : yearsBetween(dob.value, on) < adultAge ? 'CHILD' : 'ADULT';

/**
 * The same on the day of a registration, as it is published: others go by it while registration cannot be asked, so a day that
 * has not begun everywhere makes nobody an adult.
 */
export function ageBandAtRegistration(dob: DateOfBirth | undefined, registeredOn: string, now: Date): AgeBand {
  const begun = dayBegunEverywhere(now);
  return ageBandOn(dob, registeredOn < begun ? registeredOn : begun);
}

/** The same as it is now, wherever they are: on the days on which nobody knows, it is not known. */
export function ageBandNow(dob: DateOfBirth | undefined, now: Date): AgeBand {
  const band = ageBandOn(dob, dayBegunEverywhere(now));
  return band === ageBandOn(dob, dayBegunSomewhere(now)) ? band : 'UNKNOWN';
}
