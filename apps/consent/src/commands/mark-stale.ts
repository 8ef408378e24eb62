import type { ConsentPurpose } from '@homeward/contracts';

/** Whoever said yes for the person is on record for them no longer. */
export interface WithoutGuardian {
  personId: string;
  purpose: ConsentPurpose;
  now: Date;
}
