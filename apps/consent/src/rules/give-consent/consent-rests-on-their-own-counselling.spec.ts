import { giveConsent } from '../../give-consent/give-consent';
import { aGoodSession, personId } from '../../testing/consents';
import { aYes } from '../../testing/a-yes';

describe('Consent needs a counselling session of this person, or of the one who decides for them', () => {
  it('refuses otherwise, by name', () => {
    const decision = giveConsent(undefined, aYes({ session: undefined }));
    expect(decision).toMatchObject({
      accepted: false,
      broken: [
        {
          code: 'R-CONS-5',
          says: 'Consent needs a counselling session of this person, or of the one who decides for them.',
        },
      ],
    });
  });
  it('refuses an adult whose name stands under a relative', () => {
    const session = aGoodSession({ personId: '01930000-0000-7000-8000-000000000009', dependants: [personId] });
    expect(giveConsent(undefined, aYes({ session }))).toMatchObject({ broken: [{ code: 'R-CONS-5' }] });
    const child = aYes({ session, ageBand: 'CHILD', givenBy: 'CHILD_AND_GUARDIAN' });
    expect(giveConsent(undefined, child).accepted).toBe(true);
  });
  it('lets a proper yes through', () => expect(giveConsent(undefined, aYes()).accepted).toBe(true));
});
