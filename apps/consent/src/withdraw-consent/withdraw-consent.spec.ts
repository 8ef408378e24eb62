import { given } from '@homeward/testing';
import { anActiveConsent, aWithdrawal, aWithdrawnConsent, personId } from '../testing/consents';
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
  it('has withdrawn once, however often they say it', () =>
    given(aWithdrawnConsent())
      .when((c) => withdrawConsent(c, no))
      .then([]));
  it('is heard again where they speak of fear only now, and the no stays of when it was said', () =>
    given(aWithdrawnConsent())
      .when((c) => withdrawConsent(c, { ...no, reason: 'W-ASYLUM', now: new Date('2026-12-02T09:00:00Z') }))
      .then([{ ...aWithdrawal(), reason: 'W-ASYLUM' }]));
});
