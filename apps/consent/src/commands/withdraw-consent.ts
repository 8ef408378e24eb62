import type { ConsentPurpose } from '@homeward/contracts';

/** How a no reached us. */
export const channels = ['IN_PERSON', 'PHONE', 'SMS', 'GATE', 'CABIN', 'COMPANION', 'PAPER', 'OTHER'] as const;
export type Channel = (typeof channels)[number];

export interface WithdrawConsent {
  personId: string;
  purpose: ConsentPurpose;
  channel: Channel;
  reason: string;
  by: string;
  now: Date;
  /** The command by which it is said; missing where it comes otherwise. */
  saidBy?: string;
}
