import { given } from '@homeward/testing';
import { anActiveConsent, aWithdrawnConsent, personId } from '../testing/consents';
import { markStale } from './mark-stale';

const now = new Date('2026-12-01T09:00:00Z');

describe('a flight that goes somewhere else', () => {
  it('makes a yes stale', () =>
    given(anActiveConsent())
      .when((c) => markStale(c, 'f1', now))
      .then([
        {
          type: 'ConsentWentStale',
          personId,
          purpose: 'RETURN',
          because: 'FLIGHT_CHANGED',
          flightId: 'f1',
          at: now.toISOString(),
        },
      ]));
  it('leaves a no alone', () =>
    given(aWithdrawnConsent())
      .when((c) => markStale(c, 'f1', now))
      .then([]));
});
