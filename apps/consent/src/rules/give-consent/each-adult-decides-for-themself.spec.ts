import { giveConsent } from '../../give-consent/give-consent';
import { aYes } from '../../testing/a-yes';

describe('An adult says yes for themself; a child says it with, or through, their guardian', () => {
  it('refuses otherwise, by name', () => {
    const decision = giveConsent(undefined, aYes({ ageBand: 'ADULT', givenBy: 'GUARDIAN' }));
    expect(decision).toMatchObject({
      accepted: false,
      broken: [
        { code: 'R-CONS-1', says: 'An adult says yes for themself; a child says it with, or through, their guardian.' },
      ],
    });
  });
  it('lets a proper yes through', () => expect(giveConsent(undefined, aYes()).accepted).toBe(true));
});
