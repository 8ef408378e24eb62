import { giveConsent } from '../../give-consent/give-consent';
import { aYes } from '../../testing/a-yes';

describe('Silence, presence or a queue number is no consent', () => {
  it('refuses otherwise, by name', () => {
    const decision = giveConsent(undefined, aYes({ method: 'IMPLICIT' }));
    expect(decision).toMatchObject({
      accepted: false,
      broken: [{ code: 'R-CONS-10', says: 'Silence, presence or a queue number is no consent.' }],
    });
  });
  it('lets a proper yes through', () => expect(giveConsent(undefined, aYes()).accepted).toBe(true));
});
