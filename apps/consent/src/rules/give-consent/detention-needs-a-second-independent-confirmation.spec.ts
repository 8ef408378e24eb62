import { giveConsent } from '../../give-consent/give-consent';
import { aYes } from '../../testing/a-yes';
import { aGoodSession } from '../../testing/consents';

describe('A person met in detention has to be asked a second time, by protection, away from the authorities', () => {
  it('refuses otherwise, by name', () => {
    const decision = giveConsent(undefined, aYes({ session: aGoodSession({ place: 'DETENTION' }) }));
    expect(decision).toMatchObject({
      accepted: false,
      broken: [
        {
          code: 'R-CONS-5',
          says: 'A person met in detention has to be asked a second time, by protection, away from the authorities.',
        },
      ],
    });
  });
  it('lets a proper yes through', () => expect(giveConsent(undefined, aYes()).accepted).toBe(true));
});
