export type Queue = 'medical' | 'protection';

/** What somebody who may know reads of a row. */
export interface ReferralText {
  text?: string;
  /** Assistance codes that stood on the sheet. */
  needs?: string[];
  /** What the row shows without words. */
  signs?: string[];
}
