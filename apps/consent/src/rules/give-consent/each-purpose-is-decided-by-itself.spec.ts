import { giveConsent } from '../../give-consent/give-consent';
import { aYes } from '../../testing/a-yes';

describe('Each purpose is a decision of its own: one consent names exactly one', () => {
  it('refuses otherwise, by name', () => {
    const decision = giveConsent(undefined, aYes({ purposes: ['RETURN', 'DATA_PROCESSING'] }));
    expect(decision).toMatchObject({
      accepted: false,
      broken: [{ code: 'R-CONS-2', says: 'Each purpose is a decision of its own: one consent names exactly one.' }],
    });
  });
  it('lets a proper yes through', () => expect(giveConsent(undefined, aYes()).accepted).toBe(true));
});
