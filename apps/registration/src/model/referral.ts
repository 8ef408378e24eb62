/** Who reads what is referred: clinicians, or protection. Each opens it with a class of keys of their own. */
export type Queue = 'medical' | 'protection';

/** What somebody who may know reads of a row. */
export interface ReferralText {
  text?: string;
  /** Assistance codes that stood on the sheet. */
  needs?: string[];
  /** What the row shows without words. */
  signs?: string[];
}

/** Somebody who was referred to clinicians or to protection, with the words that only these read. */
export interface Referral {
  referralId: string;
  personId: string;
  operationId: string;
  queue: Queue;
  receivedAt: string;
  personal?: ReferralText;
}

export type ReferralEvent = Referral & { type: 'PersonReferred' };

export const evolveReferral = (_: Referral | undefined, { type: _type, ...referral }: ReferralEvent): Referral =>
  referral;
