import { giveConsent } from '../../give-consent/give-consent';
import { aYes } from '../../testing/a-yes';

describe('Consent is given by one person at a time, never by a list', () => {
  it('refuses otherwise, by name', () => {
    const decision = giveConsent(undefined, aYes({ recordedFrom: 'BULK' }));
    expect(decision).toMatchObject({
      accepted: false,
      broken: [{ code: 'R-CONS-16', says: 'Consent is given by one person at a time, never by a list.' }],
    });
  });
  it('lets a proper yes through', () => expect(giveConsent(undefined, aYes()).accepted).toBe(true));
});
