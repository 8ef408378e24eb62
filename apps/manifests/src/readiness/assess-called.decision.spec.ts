import type { RelationV1 } from '@homeward/contracts';
import type { Day } from '../model/day';
import type { Facts } from '../model/traveller';
import { aFlight, ready } from '../testing/a-ready-person';
import { aCandidate } from '../testing/candidates';
import { aDay } from '../testing/a-day';
import { aPassenger } from '../testing/lists';
import { assessCalled } from './assess-called.decision';

const needsANurse: Facts = { ...ready, medical: { ...ready.medical!, escort: 'NURSE' } };
const nurse = {
  escortId: 'e1',
  kind: 'NURSE' as const,
  escorts: ['p'],
  sealed: 's',
  seat: '2C',
  by: 'amal',
  at: '2026-12-08T08:00:00Z',
};
const assessed = (facts: Record<string, Facts>, day?: Day) =>
  assessCalled({
    candidates: Object.keys(facts).map((id) => aCandidate(id, `family of ${id}`, { facts: facts[id]! })),
    agreements: new Map(),
    flight: aFlight(),
    day,
    now: new Date('2026-12-08T08:00:00Z'),
  }).map(({ personId, ready, blockers, escortsMissing }) => [
    personId,
    ready,
    ...blockers.map((b) => b.name),
    ...escortsMissing,
  ]);

describe('whoever is called for a flight', () => {
  it('is ready, or held by all that stands in their way', () =>
    expect(assessed({ p: ready, q: { ...ready, exit: { state: 'REFUSED' } } })).toEqual([
      ['p', true],
      ['q', false, 'exit-is-granted'],
    ]));
  it('misses the escort whom nobody was assigned as, and is not held for it', () => {
    expect(assessed({ p: needsANurse })).toEqual([['p', true, 'NURSE']]);
    expect(
      assessed({ p: needsANurse }, aDay([aPassenger('p', 'f')], { p: needsANurse }, { escorts: { e1: nurse } })),
    ).toEqual([['p', true]]);
  });
  it('is kept apart from those on the list, or before there is one from others who are called', () => {
    const apart = { p: { ...ready, apartFrom: ['q'] }, q: { ...ready, apartFrom: ['p'] } };
    expect(assessed(apart)).toEqual([
      ['p', true],
      ['q', false, 'protection-has-cleared'],
    ]);
    expect(assessed(apart, aDay([aPassenger('q', 'g')]))).toEqual([
      ['p', false, 'protection-has-cleared'],
      ['q', true],
    ]);
  });
  it('is judged as at the gate once they are on the list: a child whose mother is off it is not ready', () => {
    const mother: RelationV1 = { personId: 'm', kind: 'PARENT', basis: 'REGISTRATION' };
    const child: Facts = {
      ...ready,
      consent: { ...ready.consent!, givenBy: 'GUARDIAN' },
      protection: { ...ready.protection!, otherParent: 'SATISFIED' },
      family: { relations: [mother] },
    };
    const people = [aPassenger('m', 'f'), aPassenger('c', 'f', { band: 'CHILD' })];
    const readiness = (off: object) =>
      assessCalled({
        candidates: [
          aCandidate('m', 'f', { family: ['m', 'c'] }),
          aCandidate('c', 'f', { family: ['m', 'c'], band: 'CHILD', facts: child }),
        ],
        agreements: new Map(),
        flight: aFlight(),
        day: aDay([{ ...people[0]!, ...off }, people[1]!], { c: child }),
        now: new Date('2026-12-08T08:00:00Z'),
      }).map((r) => [r.personId, r.ready, r.familyEligible]);
    const out = { standing: 'OUT', out: { code: 'NO_SHOW', because: 'm' } };
    expect(readiness({})).toEqual([
      ['m', true, true],
      ['c', true, true],
    ]);
    expect(readiness(out)).toEqual([
      ['m', true, false],
      ['c', false, false],
    ]);
  });
});
