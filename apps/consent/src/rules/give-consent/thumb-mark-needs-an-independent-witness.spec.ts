import { giveConsent } from '../../give-consent/give-consent';
import { aYes } from '../../testing/a-yes';

describe('A thumb mark, or spoken consent, needs a witness who is not the counsellor', () => {
  it('refuses otherwise, by name', () => {
    const decision = giveConsent(undefined, aYes({ method: 'THUMB_MARK', witness: 'counsellor-1' }));
    expect(decision).toMatchObject({
      accepted: false,
      broken: [
        { code: 'R-CONS-3', says: 'A thumb mark, or spoken consent, needs a witness who is not the counsellor.' },
      ],
    });
  });
  it('lets a proper yes through', () => expect(giveConsent(undefined, aYes()).accepted).toBe(true));
});
