import type { ConsentPurpose } from '@homeward/contracts';
import type { Journey } from '../model/journey';

export interface ReconfirmConsent {
  personId: string;
  purpose: ConsentPurpose;
  askedInPrivate: boolean;
  place: string;
  /** The journey that the person was asked about; has to be named where the yes names none. */
  journey?: Journey;
  /** The operation that the person is registered in, where a journey is named. */
  operationId?: string;
  by: string;
  now: Date;
}

/** The same, with the journey that the person agreed to before. */
export interface ReconfirmConsentAgain extends ReconfirmConsent {
  agreed?: Journey;
}
