import type { Lifecycle, Transitions } from '@homeward/kernel';
import type { Referral } from './referral';

export type ReferralPhase = 'NONE' | 'REFERRED';
export type ReferralStep = 'refer';

/** What was referred stays as it was: the answer is a medical file or a protection file. */
export const referralTransitions = {
  NONE: ['refer'],
  REFERRED: [],
} as const satisfies Transitions<ReferralPhase, ReferralStep>;

export const referralLifecycle: Lifecycle<Referral, ReferralPhase, ReferralStep> = {
  table: referralTransitions,
  phaseOf: (referral) => (referral ? 'REFERRED' : 'NONE'),
  unblockedBy: 'registration-officer',
  facts: ['refer'],
};
