import { isPossible } from '@homeward/kernel';
import { given } from '@homeward/testing';
import { evolveReferral, type Referral } from '../model/referral';
import { referralLifecycle } from '../model/referral-transitions';
import { seeReferral } from './see-referral';

const now = new Date('2026-12-01T10:00:00Z');
const referral: Referral = {
  referralId: 'r',
  personId: 'p',
  operationId: 'o',
  queue: 'medical',
  receivedAt: '2026-11-20T08:00:00Z',
  personal: { text: 'pregnant, 30 weeks' },
};
const sighting = { type: 'ReferralSeen' as const, at: now.toISOString(), by: 'clinician-1' };

describe('what came with a sheet', () => {
  it('is seen by whoever says so first', () => {
    given(referral)
      .when((r) => seeReferral(r, 'clinician-1', now))
      .then([sighting]);
    given(evolveReferral(referral, sighting))
      .when((r) => seeReferral(r, 'clinician-2', new Date('2026-12-02T10:00:00Z')))
      .then([]);
  });
  it('stays as it was', () =>
    expect(evolveReferral(referral, sighting)).toEqual({
      ...referral,
      seenAt: '2026-12-01T10:00:00.000Z',
      seenBy: 'clinician-1',
    }));
  it('offers that only once', () => {
    expect(isPossible(referralLifecycle, 'see-referral', referral, now)).toBe(true);
    expect(isPossible(referralLifecycle, 'see-referral', evolveReferral(referral, sighting), now)).toBe(false);
  });
});
