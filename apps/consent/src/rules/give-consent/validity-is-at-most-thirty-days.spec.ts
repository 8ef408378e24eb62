import { giveConsent } from '../../give-consent/give-consent';
import { aYes } from '../../testing/a-yes';

describe('Consent runs for 30 days at most; then the person is asked anew', () => {
  it('refuses otherwise, by name', () => {
    const decision = giveConsent(undefined, aYes({ validUntil: '2027-03-01T00:00:00.000Z' }));
    expect(decision).toMatchObject({
      accepted: false,
      broken: [{ code: 'R-CONS-6', says: 'Consent runs for 30 days at most; then the person is asked anew.' }],
    });
  });
  it('lets a proper yes through', () => expect(giveConsent(undefined, aYes()).accepted).toBe(true));
});
