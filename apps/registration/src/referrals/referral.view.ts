import type { OpenedReferral } from '../storage/referral-queue';

export class ReferralView implements OpenedReferral {
  referralId: string;
  personId: string;
  receivedAt: string;
  /** As it stood on the sheet. */
  text?: string;
  /** Assistance codes: to clinicians only. */
  needs?: string[];
  /** What the row shows without words: to protection only. */
  signs?: string[];
  /** When and by whom it was said that it was seen; absent as long as nobody has. */
  seenAt?: string;
  seenBy?: string;
  /** What can be done now: `see-referral`. Clinicians and protection answer in files of their own. */
  actions: string[];
}
