import { given } from '@homeward/testing';
import type { Consent } from '../model/consent';
import { aWithdrawnConsent, anActiveConsent, personId } from '../testing/consents';
import { markPartedYes } from './parted-yes.decision';

const now = new Date('2026-12-05T09:00:00Z');
const stale = [
  { type: 'ConsentWentStale', personId, purpose: 'RETURN', because: 'RECORDS_PARTED', at: now.toISOString() },
];
const parting = (consent: Consent | undefined, mergedAt?: string) =>
  given(consent).when((c) => markPartedYes(c, { mergedAt, now }));
/** Said on 25 November. */
const yes = anActiveConsent();
const again = { ...yes, status: 'RECONFIRMED', reconfirmedAt: '2026-12-02T09:00:00.000Z' } as Consent;

describe('a yes, as a merge is taken back', () => {
  it('is stale where it was said while the record stood for two people', () =>
    parting(yes, '2026-11-25T08:00:00.000Z').then(stale));
  it('is stale where it was said again in that time', () => parting(again, '2026-12-01T09:00:00.000Z').then(stale));
  it('is stale where nobody knows since when they were one', () => parting(yes).then(stale));
  it('stands where it was said before', () => parting(yes, '2026-12-01T09:00:00.000Z').then([]));
  it('is not marked twice, and a no stays one', () => {
    parting({ ...yes, status: 'STALE' } as Consent).then([]);
    parting(aWithdrawnConsent()).then([]);
    parting(undefined).then([]);
  });
});
