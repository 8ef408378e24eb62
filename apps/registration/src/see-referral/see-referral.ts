import { accept, type Decision } from '@homeward/kernel';
import type { Referral, ReferralEvent } from '../model/referral';

/** Somebody who may read what came with the sheet has read it; who did so first stays. */
export const seeReferral = ({ seenAt }: Referral, by: string, now: Date): Decision<ReferralEvent> =>
  seenAt ? accept() : accept({ type: 'ReferralSeen', at: now.toISOString(), by });
