import type { ConsentPurpose } from '@homeward/contracts';

/** The person was asked for a yes and said no. */
export interface RefuseConsent {
  personId: string;
  purpose: ConsentPurpose;
  by: string;
  now: Date;
  /** The command by which it is said; missing where it comes otherwise. */
  saidBy?: string;
}
