import type { ConsentGiver, ConsentPurpose } from '@homeward/contracts';
import type { MovedDay } from '../model/consent';
import type { CounsellingSession } from '../model/counselling-session';
import type { Journey } from '../model/journey';
import type { Change } from '../model/stale-reason';

export interface ReconfirmConsent {
  personId: string;
  purpose: ConsentPurpose;
  askedInPrivate: boolean;
  place: string;
  /** ISO 639-3. */
  language?: string;
  interpreter?: string;
  /** Local days of departure that the person was told (ISO dates). */
  daysTold?: string[];
  /** How old the person is now, where somebody else said the yes with them. */
  ageBand?: 'CHILD' | 'ADULT' | 'UNKNOWN';
  /** The talk about what has changed, where the yes is stale. */
  session?: CounsellingSession;
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
  /** Flights that leave on another day than the person was told. */
  moved: readonly MovedDay[];
  /** Where the yes is stale: what has to be told, and since when. */
  stale?: { toTell: readonly Change[]; since: string };
  /** Who said the yes. */
  givenBy?: ConsentGiver;
}
