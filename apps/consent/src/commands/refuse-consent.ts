import type { ConsentPurpose } from '@homeward/contracts';

/** Asked for a yes, the person said no. */
export interface RefuseConsent {
  personId: string;
  purpose: ConsentPurpose;
  by: string;
  now: Date;
}
