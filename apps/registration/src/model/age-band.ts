import { yearsBetween } from '@homeward/kernel';
import type { DateOfBirth } from './identity';

/** Completed years. Source: docs/handbook/family.md#r-fam-3. */
export const adultAge = 18;

export type AgeBand = 'CHILD' | 'ADULT' | 'UNKNOWN';

/** Under or over 18 on a day. A year alone counts as its last day, so that a doubtful age protects. */
export const ageBandOn = (dob: DateOfBirth | undefined, on: string): AgeBand =>
  !dob ? 'UNKNOWN' : yearsBetween(dob.value, on) < adultAge ? 'CHILD' : 'ADULT';
