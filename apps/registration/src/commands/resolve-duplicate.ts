/** Somebody's answer to whether two records are one person. */
export interface ResolveDuplicate {
  outcome: 'same' | 'different';
  /** The record that stays. */
  keep?: string;
  /** Where one of the two points elsewhere already. */
  mergedInto?: string;
  by: string;
}
