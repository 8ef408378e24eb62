import { giveConsent } from '../../give-consent/give-consent';
import { aYes } from '../../testing/a-yes';
import { aGoodSession } from '../../testing/consents';

describe('Every topic of the current information set has to be shown first', () => {
  it('refuses otherwise, by name', () => {
    const decision = giveConsent(undefined, aYes({ session: aGoodSession({ topics: ['ASSISTANCE'] }) }));
    expect(decision).toMatchObject({
      accepted: false,
      broken: [{ code: 'R-CONS-4', says: 'Every topic of the current information set has to be shown first.' }],
    });
  });
  it('lets a proper yes through', () => expect(giveConsent(undefined, aYes()).accepted).toBe(true));
});
