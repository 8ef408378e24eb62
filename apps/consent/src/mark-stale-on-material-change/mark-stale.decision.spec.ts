import { isPossible } from '@homeward/kernel';
import { given } from '@homeward/testing';
import { consentLifecycle } from '../model/consent-transitions';
import { anActiveConsent, aWithdrawnConsent, personId } from '../testing/consents';
import { markStale } from './mark-stale.decision';

const now = new Date('2026-12-01T09:00:00Z');

describe('a flight that moves', () => {
  it('makes a yes stale', () => {
    expect(isPossible(consentLifecycle, 'mark-stale', anActiveConsent(), now)).toBe(true);
    given(anActiveConsent())
      .when(() => markStale({ personId, purpose: 'RETURN', flightId: 'f1', material: true, now }))
      .then([
        {
          type: 'ConsentWentStale',
          personId,
          purpose: 'RETURN',
          because: 'FLIGHT_CHANGED',
          flightId: 'f1',
          at: now.toISOString(),
        },
      ]);
  });
  it('leaves a yes when only the hour changes', () =>
    given(anActiveConsent())
      .when(() => markStale({ personId, purpose: 'RETURN', flightId: 'f1', material: false, now }))
      .then([]));
  it('changes nothing for a person who said no, or who was never asked', () => {
    expect(isPossible(consentLifecycle, 'mark-stale', aWithdrawnConsent(), now)).toBe(false);
    expect(isPossible(consentLifecycle, 'mark-stale', undefined, now)).toBe(false);
  });
});
