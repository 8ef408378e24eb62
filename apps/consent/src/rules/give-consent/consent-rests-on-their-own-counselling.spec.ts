import { given } from '@homeward/testing';
import { giveConsent } from '../../give-consent/give-consent';
import { aGoodSession, personId } from '../../testing/consents';
import { aYes } from '../../testing/a-yes';

const kin = {
  personId,
  ageBand: 'CHILD' as const,
  operationId: 'o',
  familyId: 'f',
  answeredBy: ['01930000-0000-7000-8000-000000000009'],
};

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
    const parent = { ...kin, personId: session.personId, ageBand: 'ADULT' as const };
    const child = aYes({
      session,
      ageBand: 'CHILD',
      givenBy: 'CHILD_AND_GUARDIAN',
      guardian: { personId: parent.personId },
      guardianKnown: parent,
      kin,
    });
    expect(giveConsent(undefined, child).accepted).toBe(true);
  });
});
