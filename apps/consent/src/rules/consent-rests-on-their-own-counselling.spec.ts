import { giveConsent } from '../give-consent/give-consent';
import { aYes } from '../testing/a-yes';

describe('Consent needs a counselling session of this person, or of the one who decides for them', () => {
  it('refuses otherwise, by name', () => {
    const decision = giveConsent(undefined, aYes({ session: undefined }));
    expect(decision).toMatchObject({
      accepted: false,
      broken: [
        {
          rule: 'R-CONS-5',
          says: 'Consent needs a counselling session of this person, or of the one who decides for them.',
        },
      ],
    });
  });
  it('lets a proper yes through', () => expect(giveConsent(undefined, aYes()).accepted).toBe(true));
});
