import { yearsBetween } from '@homeward/kernel';
import type { DateOfBirth } from './identity';

export type AgeBand = 'CHILD' | 'ADULT' | 'UNKNOWN';

/** Under or over 18 on a day. A year alone counts as its last day, so that a doubtful age protects. */
export const ageBandOn = (dob: DateOfBirth | undefined, on: string): AgeBand =>
  !dob ? 'UNKNOWN' : yearsBetween(dob.value, on) < 18 ? 'CHILD' : 'ADULT';
