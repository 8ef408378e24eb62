import { giveConsent } from '../../give-consent/give-consent';
import { evolve } from '../../model/evolve';
import type { Consent } from '../../model/consent';
import { aYes } from '../../testing/a-yes';
import { aGoodSession, aWithdrawnConsent, anActiveConsent, personId } from '../../testing/consents';

const flightId = '01930000-0000-7000-8000-0000000000f1';
const now = new Date('2026-12-02T09:00:00Z');
const before = aGoodSession({ heldAt: '2026-12-01T08:30:00.000Z' });
const after = aGoodSession({ heldAt: '2026-12-01T10:30:00.000Z' });
const broken = (consent: Consent, session = before) => {
  const decision = giveConsent(consent, aYes({ now, session }));
  return decision.accepted ? [] : decision.broken.map((b) => b.name);
};
const stale = (): Consent =>
  evolve(anActiveConsent(), {
    type: 'ConsentWentStale',
    personId,
    purpose: 'RETURN',
    because: 'ROUTE_CHANGED',
    flightId,
    at: '2026-12-01T09:00:00.000Z',
  });

describe('An old conversation is not enough for a new yes', () => {
  it('after a withdrawal', () => expect(broken(aWithdrawnConsent())).toEqual(['a-new-yes-needs-a-new-conversation']));
  it('after the flight went another way', () =>
    expect(broken(stale())).toEqual(['a-new-yes-needs-a-new-conversation']));
  it('after the yes has expired', () =>
    expect(broken(anActiveConsent({ validUntil: '2026-12-01T09:00:00.000Z' }))).toEqual([
      'a-new-yes-needs-a-new-conversation',
    ]));
  it('a new conversation is enough', () => {
    expect(broken(aWithdrawnConsent(), after)).toEqual([]);
    expect(broken(stale(), after)).toEqual([]);
  });
  it('a yes that stands may be given again', () => expect(broken(anActiveConsent())).toEqual([]));
});
