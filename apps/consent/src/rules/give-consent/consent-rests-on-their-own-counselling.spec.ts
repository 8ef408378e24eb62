import { giveConsent } from '../../give-consent/give-consent';
import { aGoodSession, personId } from '../../testing/consents';
import { aYes } from '../../testing/a-yes';

describe('Consent needs a counselling session of this person, or of the one who decides for them', () => {
  it('names the rule that is broken', () => {
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
  it('refuses an adult who is listed as a dependant of a relative', () => {
    const session = aGoodSession({ personId: '01930000-0000-7000-8000-000000000009', dependants: [personId] });
    expect(giveConsent(undefined, aYes({ session }))).toMatchObject({ broken: [{ code: 'R-CONS-5' }] });
    const child = aYes({ session, ageBand: 'CHILD', givenBy: 'CHILD_AND_GUARDIAN' });
    expect(giveConsent(undefined, child).accepted).toBe(true);
  });
  it('accepts a yes that keeps the rule', () => expect(giveConsent(undefined, aYes()).accepted).toBe(true));
});
