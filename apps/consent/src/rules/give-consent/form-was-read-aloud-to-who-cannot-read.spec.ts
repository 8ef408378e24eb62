import { giveConsent } from '../../give-consent/give-consent';
import { aYes } from '../../testing/a-yes';
import { aGoodSession } from '../../testing/consents';

describe('The form has to be read aloud to a person who cannot read it', () => {
  it('refuses otherwise, by name', () => {
    const decision = giveConsent(undefined, aYes({ session: aGoodSession({ cannotRead: true }) }));
    expect(decision).toMatchObject({
      accepted: false,
      broken: [{ code: 'R-CONS-3', says: 'The form has to be read aloud to a person who cannot read it.' }],
    });
  });
  it('lets a proper yes through', () => expect(giveConsent(undefined, aYes()).accepted).toBe(true));
});
