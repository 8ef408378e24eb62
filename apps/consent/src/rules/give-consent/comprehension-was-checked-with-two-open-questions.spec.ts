import { giveConsent } from '../../give-consent/give-consent';
import { aYes } from '../../testing/a-yes';
import { aGoodSession } from '../../testing/consents';

describe("Understanding has to be checked with two open questions, answered in the person's own words", () => {
  it('refuses otherwise, by name', () => {
    const decision = giveConsent(undefined, aYes({ session: aGoodSession({ questionsAnswered: 1 }) }));
    expect(decision).toMatchObject({
      accepted: false,
      broken: [
        {
          code: 'R-CONS-3',
          says: "Understanding has to be checked with two open questions, answered in the person's own words.",
        },
      ],
    });
  });
  it('lets a proper yes through', () => expect(giveConsent(undefined, aYes()).accepted).toBe(true));
});
