import type { PassengerList } from '../model/passenger-list';
import type { Facts } from '../model/traveller';
import { aFlight, ready } from '../testing/a-ready-person';
import { aCandidate } from '../testing/candidates';
import { aFrozenList, aPassenger } from '../testing/lists';
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
const assessed = (facts: Record<string, Facts>, list?: PassengerList) =>
  assessCalled({
    candidates: Object.keys(facts).map((id) => aCandidate(id, `family of ${id}`, { facts: facts[id]! })),
    agreements: new Map(),
    flight: aFlight(),
    list,
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
    expect(assessed({ p: needsANurse }, aFrozenList([aPassenger('p', 'f')], { escorts: { e1: nurse } }))).toEqual([
      ['p', true],
    ]);
  });
  it('is kept apart from those on the list, or before there is one from others who are called', () => {
    const apart = { p: { ...ready, apartFrom: ['q'] }, q: { ...ready, apartFrom: ['p'] } };
    expect(assessed(apart)).toEqual([
      ['p', true],
      ['q', false, 'protection-has-cleared'],
    ]);
    expect(assessed(apart, aFrozenList([aPassenger('q', 'g')]))).toEqual([
      ['p', false, 'protection-has-cleared'],
      ['q', true],
    ]);
  });
});
