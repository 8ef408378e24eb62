import fc from 'fast-check';
import { anActiveConsent, aWithdrawal } from '../testing/consents';
import { statusAt } from './consent';
import { evolve } from './evolve';

describe('a consent', () => {
  it('is withdrawn after a withdrawal, whatever came before', () => {
    expect(evolve(anActiveConsent(), aWithdrawal()).status).toBe('WITHDRAWN');
    expect(evolve(undefined, aWithdrawal()).status).toBe('WITHDRAWN');
  });
  it('keeps nothing of the yes once withdrawn', () => {
    expect(Object.keys(evolve(anActiveConsent(), aWithdrawal()))).not.toContain('validUntil');
  });
  it('has expired at every moment after its validity, and never before', () => {
    const end = new Date('2026-12-20T00:00:00Z').getTime();
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), (ms) => {
        const status = statusAt(anActiveConsent({ validUntil: new Date(end).toISOString() }), new Date(end + ms));
        return status === (ms > 0 ? 'EXPIRED' : 'ACTIVE');
      }),
    );
  });
});
