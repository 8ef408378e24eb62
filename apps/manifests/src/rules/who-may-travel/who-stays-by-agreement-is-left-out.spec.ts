import { brokenBy } from '@homeward/kernel';
import { familiesOf } from '../../propose-list/families-called.decision';
import { aFlight, ready } from '../../testing/a-ready-person';
import { aCandidate } from '../../testing/candidates';
import { whoStaysByAgreementIsLeftOut } from './who-stays-by-agreement-is-left-out';

const member = { band: 'ADULT', consent: 'WITHDRAWN', adults: ['p', 'q'], agreed: ['q', 'p'] };

describe('an adult without a yes', () => {
  const leftOut = (over: Partial<typeof member>) =>
    brokenBy([whoStaysByAgreementIsLeftOut], { ...member, ...over }).length > 0;
  it('is left out once every adult agreed to part, that one included', () => {
    expect(leftOut({})).toBe(true);
    expect(leftOut({ agreed: ['q'] })).toBe(false);
    expect(leftOut({ agreed: ['p'] })).toBe(false);
  });
  it('is not left out with a yes, and no child ever is', () => {
    expect(leftOut({ consent: 'ACTIVE' })).toBe(false);
    expect(leftOut({ band: 'TEEN' })).toBe(false);
  });
  it('holds the others back until then', () => {
    const facts = { ...ready, consent: { ...ready.consent!, status: 'WITHDRAWN' as const } };
    const called = [aCandidate('p', 'f', { facts, family: ['p', 'q'] }), aCandidate('q', 'f', { family: ['p', 'q'] })];
    const held = (agreed: string[]) =>
      familiesOf(called, new Map([['p', new Set(agreed)]]), aFlight(), new Date('2026-12-08T08:00:00Z')).map((f) => [
        f.travelling.map((m) => m.personId),
        [...f.blockers.keys()],
      ]);
    expect(held(['q'])).toEqual([[['p', 'q'], ['p']]]);
    expect(held(['p', 'q'])).toEqual([[['q'], []]]);
  });
});
