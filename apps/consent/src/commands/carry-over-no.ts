import type { Consent } from '../model/consent';

/** Two records were one person. */
export interface CarryOverNo {
  /** What was said under the record that goes. */
  gone: Consent;
  /** The record that stays. */
  keptId: string;
  /** Who merges the records. */
  by: string;
  now: Date;
}
