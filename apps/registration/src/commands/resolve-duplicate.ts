import type { PairStatus } from '../model/duplicate-pair';

/** Somebody's answer to whether two records are one person. */
export interface ResolveDuplicate {
  state: PairStatus;
  personA: string;
  personB: string;
  outcome: 'same' | 'different';
  /** The record that stays. */
  keep?: string;
  /** Where one of the two points elsewhere already. */
  mergedInto?: string;
  by: string;
}
