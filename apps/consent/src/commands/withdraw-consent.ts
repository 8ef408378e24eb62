import type { ConsentPurpose } from '@homeward/contracts';

export interface WithdrawConsent {
  personId: string;
  purpose: ConsentPurpose;
  channel: string;
  reason: string;
  by: string;
  now: Date;
}
