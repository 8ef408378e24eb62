import type { Consent } from '../model/consent';

/** Two records are, or were, of one person. */
export interface CarryOverNo {
  /** What was said under the one record. */
  from: Consent;
  /** The other record. */
  toId: string;
  /** Who merges the records, or undoes that. */
  by: string;
  now: Date;
}
