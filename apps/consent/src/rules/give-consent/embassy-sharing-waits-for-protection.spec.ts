import { giveConsent } from '../../give-consent/give-consent';
import { aYes } from '../../testing/a-yes';

describe('Nothing may be shared with the embassy at present: ask protection', () => {
  it('refuses otherwise, by name', () => {
    const decision = giveConsent(undefined, aYes({ purposes: ['EMBASSY_SHARING'], embassyBlocked: true }));
    expect(decision).toMatchObject({
      accepted: false,
      broken: [{ code: 'R-CONS-15', says: 'Nothing may be shared with the embassy at present: ask protection.' }],
    });
  });
  it('lets a proper yes through', () => expect(giveConsent(undefined, aYes()).accepted).toBe(true));
});
