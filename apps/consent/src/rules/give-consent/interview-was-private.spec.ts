import { giveConsent } from '../../give-consent/give-consent';
import { aYes } from '../../testing/a-yes';
import { aGoodSession } from '../../testing/consents';

describe('The interview has to be private, without authorities in the room', () => {
  it('refuses otherwise, by name', () => {
    const decision = giveConsent(undefined, aYes({ session: aGoodSession({ authoritiesPresent: true }) }));
    expect(decision).toMatchObject({
      accepted: false,
      broken: [{ code: 'R-CONS-5', says: 'The interview has to be private, without authorities in the room.' }],
    });
  });
  it('lets a proper yes through', () => expect(giveConsent(undefined, aYes()).accepted).toBe(true));
});
