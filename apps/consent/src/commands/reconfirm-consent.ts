import type { ConsentPurpose } from '@homeward/contracts';

export interface ReconfirmConsent {
  personId: string;
  purpose: ConsentPurpose;
  askedInPrivate: boolean;
  place: string;
  by: string;
  now: Date;
}
