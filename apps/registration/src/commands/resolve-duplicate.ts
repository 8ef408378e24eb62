import type { DateOfBirth } from '../model/identity';

/** Somebody's answer to whether two records are one person. */
export interface ResolveDuplicate {
  outcome: 'same' | 'different';
  /** The record that stays. */
  keep?: string;
  /** Where one of the two points elsewhere already. */
  mergedInto?: string;
  /** Recorded births, by the id of the record. */
  births: ReadonlyMap<string, DateOfBirth | undefined>;
  /** Who took the last answer back. */
  takenBackBy?: string;
  by: string;
  now: Date;
}
