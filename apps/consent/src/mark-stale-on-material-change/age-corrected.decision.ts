import type { ConsentPurpose } from '@homeward/contracts';
import { accept, type AgeBand, type Decision } from '@homeward/kernel';
import type { Consent } from '../model/consent';
import type { ConsentEvent } from '../model/consent-event';
import { whoMaySayYes } from '../model/who-may-say-yes';

/** How old registration says that somebody is. */
export interface AgeOnRecord {
  personId: string;
  purpose: ConsentPurpose;
  band: AgeBand;
  now: Date;
}

interface Published {
  ageBand: AgeBand;
  /** Missing in messages of before. */
  ageBandNow?: AgeBand;
}

/**
 * The age that a yes is held against, once registration has said something of a person. In messages of before it is the one at
 * registration, which says something new only where it is another one than was known.
 */
export const ageToHoldAgainst = (
  known: { ageBand: string } | null,
  { ageBand, ageBandNow }: Published,
): AgeBand | undefined => ageBandNow ?? (known && known.ageBand !== ageBand ? ageBand : undefined);

/**
 * A yes that whoever said it could not have said at the age that is on record now: of a child by itself, or by a guardian for
 * somebody of age. Source: docs/handbook/consent.md#age-when-it-counts.
 */
export const markStaleByAge = (
  consent: Consent | undefined,
  { personId, purpose, band, now }: AgeOnRecord,
): Decision<ConsentEvent> => {
  if (!consent || !('givenBy' in consent) || whoMaySayYes[band].has(consent.givenBy)) return accept();
  if (consent.status === 'STALE' && consent.anewBecause) return accept();
  return accept({ type: 'ConsentWentStale', personId, purpose, because: 'AGE_CORRECTED', at: now.toISOString() });
};
