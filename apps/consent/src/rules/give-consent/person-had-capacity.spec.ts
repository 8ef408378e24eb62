import { giveConsent } from '../../give-consent/give-consent';
import { aYes } from '../../testing/a-yes';
import { aGoodSession } from '../../testing/consents';

describe('The person was not able to decide at the time; support them and ask again', () => {
  it('refuses otherwise, by name', () => {
    const decision = giveConsent(undefined, aYes({ session: aGoodSession({ capacity: 'IMPAIRED' }) }));
    expect(decision).toMatchObject({
      accepted: false,
      broken: [
        { code: 'R-CONS-5', says: 'The person was not able to decide at the time; support them and ask again.' },
      ],
    });
  });
  it('lets a proper yes through', () => expect(giveConsent(undefined, aYes()).accepted).toBe(true));
});
