import { giveConsent } from '../../give-consent/give-consent';
import { aYes } from '../../testing/a-yes';

describe('A proxy needs the relation, a document, two approvals by different protection officers, and ends within 14 days', () => {
  it('refuses otherwise, by name', () => {
    const decision = giveConsent(undefined, aYes({ givenBy: 'PROXY' }));
    expect(decision).toMatchObject({
      accepted: false,
      broken: [
        {
          code: 'R-CONS-10',
          says: 'A proxy needs the relation, a document, two approvals by different protection officers, and ends within 14 days.',
        },
      ],
    });
  });
  it('lets a proper yes through', () => expect(giveConsent(undefined, aYes()).accepted).toBe(true));
});
