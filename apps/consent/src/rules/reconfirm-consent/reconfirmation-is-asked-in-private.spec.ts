import { isPossible } from '@homeward/kernel';
import { given } from '@homeward/testing';
import { consentLifecycle } from '../../model/consent-transitions';
import { reconfirmConsent } from '../../reconfirm-consent/reconfirm-consent';
import { anActiveConsent, aWithdrawnConsent, personId } from '../../testing/consents';

const asked = {
  personId,
  purpose: 'RETURN' as const,
  place: 'PHONE',
  by: 'officer',
  now: new Date('2026-12-07T09:00:00Z'),
};

describe('asking again', () => {
  it('has to happen in private', () =>
    given(anActiveConsent())
      .when(() => reconfirmConsent({ ...asked, askedInPrivate: false }))
      .isRefusedBy('reconfirmation-is-asked-in-private'));
  it('cannot turn a "no" into a "yes"', () =>
    expect(isPossible(consentLifecycle, 'reconfirm', aWithdrawnConsent(), asked.now)).toBe(false));
  it('is recorded with its time', () => {
    const { now, ...rest } = asked;
    given(anActiveConsent())
      .when(() => reconfirmConsent({ ...asked, askedInPrivate: true }))
      .then([{ ...rest, type: 'ConsentReconfirmed', reconfirmedAt: now.toISOString() }]);
  });
});
