import type { GiveConsent } from '../commands/give-consent';
import { aYes } from '../testing/a-yes';
import { aGoodSession, personId } from '../testing/consents';
import { kin, mother, somebody } from '../testing/other-people';
import { giveConsent } from './give-consent';

/** A yes for a child, after a talk with its mother. */
const afterATalk = (over: Partial<GiveConsent> = {}) =>
  giveConsent(
    undefined,
    aYes({
      ageBand: 'CHILD',
      givenBy: 'GUARDIAN',
      kin: kin(),
      session: aGoodSession({ personId: 'mother', dependants: [personId] }),
      counselledKnown: mother(),
      ...over,
    }),
  );
const refused = { broken: [{ name: 'a-guardian-is-on-record' }] };

describe('who says yes for a child', () => {
  it('is the person with whom the session was held, where nobody is named', () =>
    expect(afterATalk()).toMatchObject({ events: [{ personal: { guardian: { personId: 'mother' } } }] }));
  it('is that person only where they answer for the child', () =>
    expect(afterATalk({ counselledKnown: mother({ personId: 'aunt' }) })).toMatchObject(refused));
  it('is whoever is named', () => {
    expect(afterATalk({ guardian: somebody() })).toMatchObject(refused);
    expect(afterATalk({ guardian: { personId: 'mother' }, guardianKnown: mother() })).toMatchObject({
      events: [{ personal: { guardian: { personId: 'mother' } } }],
    });
  });
  it('is not the child with whom it was held', () =>
    expect(afterATalk({ session: aGoodSession(), counselledKnown: kin() })).toMatchObject(refused));
  it('is nobody where the person says yes for themselves', () =>
    expect(giveConsent(undefined, aYes({ guardian: { personId: 'mother' }, guardianKnown: mother() }))).toMatchObject({
      events: [{ personal: { guardian: undefined } }],
    }));
});
