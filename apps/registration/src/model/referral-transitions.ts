import type { Lifecycle, Transitions } from '@homeward/kernel';
import type { Referral } from './referral';

export type ReferralPhase = 'NONE' | 'REFERRED' | 'SEEN';
export type ReferralStep = 'refer' | 'see-referral';

/** What was referred stays as it was, and is seen once: the answer is a medical file or a protection file. */
export const referralTransitions = {
  NONE: ['refer'],
  REFERRED: ['see-referral'],
  SEEN: [],
} as const satisfies Transitions<ReferralPhase, ReferralStep>;

export const referralLifecycle: Lifecycle<Referral, ReferralPhase, ReferralStep> = {
  table: referralTransitions,
  phaseOf: (referral) => (!referral ? 'NONE' : referral.seenAt ? 'SEEN' : 'REFERRED'),
  unblockedBy: 'registration-officer',
  facts: ['refer'],
};
