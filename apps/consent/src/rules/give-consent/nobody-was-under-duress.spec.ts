import { giveConsent } from '../../give-consent/give-consent';
import { aYes } from '../../testing/a-yes';
import { aGoodSession } from '../../testing/consents';

describe('There are signs of pressure: the person cannot be asked to agree now', () => {
  it('refuses otherwise, by name', () => {
    const decision = giveConsent(undefined, aYes({ session: aGoodSession({ underDuress: true }) }));
    expect(decision).toMatchObject({
      accepted: false,
      broken: [{ code: 'R-CONS-5', says: 'There are signs of pressure: the person cannot be asked to agree now.' }],
    });
  });
  it('lets a proper yes through', () => expect(giveConsent(undefined, aYes()).accepted).toBe(true));
});
