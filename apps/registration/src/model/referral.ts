import { never } from '@homeward/kernel';

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
  /** When somebody who may read it said that they have, and who. */
  seenAt?: string;
  seenBy?: string;
  personal?: ReferralText;
}

export type ReferralEvent =
  (Omit<Referral, 'seenAt' | 'seenBy'> & { type: 'PersonReferred' }) | { type: 'ReferralSeen'; at: string; by: string };

export function evolveReferral(before: Referral | undefined, event: ReferralEvent): Referral {
  switch (event.type) {
    case 'PersonReferred': {
      const { type: _, ...referral } = event;
      return referral;
    }
    case 'ReferralSeen':
      return { ...before!, seenAt: event.at, seenBy: event.by };
  }
  return never(event);
}
