import { given } from '@homeward/testing';
import { anActiveConsent, aWithdrawal, aWithdrawnConsent, personId } from '../testing/consents';
import type { Consent } from '../model/consent';
import { rulesForWithdrawingConsent, withdrawConsent } from './withdraw-consent';

const no = {
  personId,
  purpose: 'RETURN' as const,
  channel: 'PHONE' as const,
  reason: 'W-UNSTATED',
  by: 'movement-officer',
  now: new Date('2026-12-01T09:00:00Z'),
};

describe('a person who says no', () => {
  it('has no rule to meet', () => expect(rulesForWithdrawingConsent).toHaveLength(0));
  it('has withdrawn at once', () =>
    given(anActiveConsent())
      .when((c) => withdrawConsent(c, no))
      .then([aWithdrawal()]));
  it('has withdrawn even if they never said yes', () =>
    given(undefined)
      .when((c) => withdrawConsent(c, no))
      .then([aWithdrawal()]));
  const later = new Date('2026-12-02T09:00:00Z');
  const again = { ...aWithdrawal(), saidAgainAt: later.toISOString() };
  it('is heard every time, and the no stays of when it was first said', () =>
    given(aWithdrawnConsent())
      .when((c) => withdrawConsent(c, { ...no, now: later }))
      .then([again]));
  it('is heard again with the fear that they speak of only now', () =>
    given(aWithdrawnConsent())
      .when((c) => withdrawConsent(c, { ...no, reason: 'W-ASYLUM', now: later }))
      .then([{ ...again, reason: 'W-ASYLUM' }]));
  it('is heard once where the same request is sent twice', () =>
    given({ ...aWithdrawnConsent(), saidBy: 'c1' } as Consent)
      .when((c) => withdrawConsent(c, { ...no, saidBy: 'c1', now: later }))
      .then([]));
});
