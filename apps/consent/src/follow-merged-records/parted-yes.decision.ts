import { accept, isAfter, type Decision } from '@homeward/kernel';
import { onlyANewYesIsEnough, saidYesAt, type Consent } from '../model/consent';
import type { ConsentEvent } from '../model/consent-event';

/** Under one record, which stood for two people for a time. */
export interface PartedYes {
  /** ISO 8601; missing where nobody knows since when the two records were one. */
  mergedAt?: string | undefined;
  now: Date;
}

/**
 * A yes that was said, or said again, while a record stood for two people: nobody can say whose it is, and it may stand over a
 * no of the other one. Source: docs/handbook/registration.md#merge.
 */
export function markPartedYes(consent: Consent | undefined, { mergedAt, now }: PartedYes): Decision<ConsentEvent> {
  const said = [saidYesAt(consent), consent?.status === 'RECONFIRMED' ? consent.reconfirmedAt : undefined];
  const saidSince = said.some((at) => at !== undefined && (mergedAt === undefined || !isAfter(mergedAt, at)));
  if (!consent || !saidSince || onlyANewYesIsEnough(consent)) return accept();
  const { personId, purpose } = consent;
  return accept({ type: 'ConsentWentStale', personId, purpose, because: 'RECORDS_PARTED', at: now.toISOString() });
}
