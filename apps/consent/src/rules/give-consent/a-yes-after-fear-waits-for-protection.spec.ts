import { giveConsent } from '../../give-consent/give-consent';
import { evolve } from '../../model/evolve';
import { aYes } from '../../testing/a-yes';
import { aGoodSession, anActiveConsent } from '../../testing/consents';
import { withdrawConsent } from '../../withdraw-consent/withdraw-consent';

const saidNoAt = new Date('2026-11-25T08:00:00Z');
const aNo = (reason: string) => ({
  personId: 'p',
  purpose: 'RETURN' as const,
  channel: 'PHONE' as const,
  reason,
  by: 'x',
  now: saidNoAt,
});
const after = (...reasons: string[]) =>
  reasons.reduce((consent, reason) => {
    const no = withdrawConsent(consent, aNo(reason));
    return no.accepted ? no.events.reduce(evolve, consent) : consent;
  }, anActiveConsent());
const brokenBy = (reasons: string[], clearedAt?: string): string[] => {
  const session = aGoodSession({ heldAt: '2026-11-25T08:30:00.000Z' });
  const yes = giveConsent(after(...reasons), aYes({ clearedAt, session }));
  return yes.accepted ? [] : yes.broken.map((b) => b.name);
};
const rule = 'a-yes-after-fear-waits-for-protection';

describe('a yes of somebody who said no out of fear', () => {
  it.each(['W-ASYLUM', 'W-SAFETY'])('waits for protection after %s', (reason) => {
    expect(brokenBy([reason])).toEqual([rule]);
    expect(brokenBy([reason], '2026-11-25T07:59:00Z')).toEqual([rule]);
    expect(brokenBy([reason], '2026-11-25T08:20:00Z')).toEqual([]);
  });
  it('waits where the fear was said after the no', () =>
    expect(brokenBy(['W-UNSTATED', 'W-ASYLUM', 'W-CHANGED'])).toEqual([rule]));
  it('waits for nobody after another no', () => expect(brokenBy(['W-FAMILY'])).toEqual([]));
});
