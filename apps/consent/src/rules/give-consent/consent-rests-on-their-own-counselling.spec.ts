import { given } from '@homeward/testing';
import { giveConsent } from '../../give-consent/give-consent';
import { aGoodSession, personId } from '../../testing/consents';
import { aYes } from '../../testing/a-yes';

describe('Consent needs a counselling session of this person, or of the one who decides for them', () => {
  it('is not there without one', () =>
    given(aYes({ session: undefined }))
      .when((yes) => giveConsent(undefined, yes))
      .isRefusedBy('consent-rests-on-their-own-counselling'));
  it('refuses an adult who is listed as a dependant of a relative', () => {
    const session = aGoodSession({ personId: '01930000-0000-7000-8000-000000000009', dependants: [personId] });
    given(aYes({ session }))
      .when((yes) => giveConsent(undefined, yes))
      .isRefusedBy('consent-rests-on-their-own-counselling');
    const child = aYes({ session, ageBand: 'CHILD', givenBy: 'CHILD_AND_GUARDIAN' });
    expect(giveConsent(undefined, child).accepted).toBe(true);
  });
});
