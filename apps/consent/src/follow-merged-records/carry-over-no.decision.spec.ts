import { given } from '@homeward/testing';
import type { Consent } from '../model/consent';
import { aWithdrawal, aWithdrawnConsent, anActiveConsent, personId } from '../testing/consents';
import { carryOverNo } from './carry-over-no.decision';

const now = new Date('2026-12-05T09:00:00Z');
const keptId = '01930000-0000-7000-8000-000000000002';
const refused: Consent = { personId, purpose: 'RETURN', status: 'REFUSED', refusedAt: '2026-12-01T09:00:00.000Z' };
const merging = (gone: Consent, kept?: Consent) =>
  given(kept).when((k) => carryOverNo(k, { from: gone, toId: keptId, by: 'service:consent', now }));
const no = {
  ...aWithdrawal(),
  personId: keptId,
  withdrawnAt: now.toISOString(),
  channel: 'OTHER',
  by: 'service:consent',
};

describe('what was said under a record that is merged', () => {
  it.each([aWithdrawnConsent(), refused])('is a no under the one that stays: $status', (gone) => {
    merging(gone).then([no]);
    merging(gone, anActiveConsent({ givenAt: '2026-11-30T09:00:00.000Z' })).then([no]);
  });
  it('leaves a later yes', () =>
    merging(aWithdrawnConsent(), anActiveConsent({ givenAt: '2026-12-02T09:00:00.000Z' })).then([]));
  it('takes along the fear that was said with it, and no other reason', () => {
    const said = (reason: string) => ({ ...aWithdrawnConsent(), reason }) as Consent;
    merging(said('W-ASYLUM')).then([{ ...no, reason: 'W-ASYLUM' }]);
    merging(said('W-FAMILY')).then([no]);
  });
  it('is not said twice', () => merging(refused, aWithdrawnConsent()).then([]));
  it('counts by when it was said last, whether a yes or another no came between', () => {
    const again = { ...aWithdrawnConsent(), saidAgainAt: '2026-12-03T09:00:00.000Z' } as Consent;
    merging(again, anActiveConsent({ givenAt: '2026-12-02T09:00:00.000Z' })).then([no]);
    merging(again, aWithdrawnConsent()).then([
      { ...no, withdrawnAt: '2026-12-01T09:00:00.000Z', saidAgainAt: now.toISOString() },
    ]);
  });
  it('is nothing where it was a yes', () => merging(anActiveConsent(), anActiveConsent()).then([]));
});
