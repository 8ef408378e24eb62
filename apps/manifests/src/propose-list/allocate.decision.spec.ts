import fc from 'fast-check';
import type { Candidate } from '../model/candidate';
import { familiesOf } from './families-called.decision';
import { limitBrokenBy } from '../rules/versions/the-aircraft-carries-them';
import { aFlight, ready } from '../testing/a-ready-person';
import { aCandidate } from '../testing/candidates';
import { allocate } from './allocate.decision';

const propose = (candidates: Candidate[], flight = aFlight()) =>
  allocate(familiesOf(candidates, new Map(), flight, new Date('2026-12-08T08:00:00Z')), flight);

describe('an allocation', () => {
  it('goes by priority, then by waiting time', () => {
    const people = [
      aCandidate('a', 'late', { waitingSince: '2026-11-20' }),
      aCandidate('b', 'early'),
      aCandidate('c', 'urgent', { priority: 40, waitingSince: '2026-11-29' }),
    ];
    expect(propose(people).families).toEqual(['urgent', 'early', 'late']);
  });
  it('leaves seats empty when the aircraft is too heavy, and says so', () => {
    const flight = aFlight({ legs: aFlight().legs.map((l) => ({ ...l, payloadKg: 210 })) });
    const people = ['a', 'b', 'c'].map((p) => aCandidate(p, p));
    expect(propose(people, flight).unseated).toEqual([{ familyId: 'c', people: ['c'], because: 'payload leg 1' }]);
  });
  it('names a family that is not ready, and does not seat half of it', () => {
    const family = { family: ['a', 'b'] };
    const people = [
      aCandidate('a', 'f', family),
      aCandidate('b', 'f', { ...family, facts: { ...ready, consent: undefined } }),
    ];
    expect(propose(people)).toMatchObject({ families: [], unseated: [{ familyId: 'f', because: 'not ready' }] });
  });
  const kept = (apartFrom: string[]) => ({ ...ready, apartFrom });
  it('seats one of two whom protection keeps apart, and the other is as anybody who is not ready', () => {
    const first = aCandidate('a', 'f', { facts: kept(['b']), priority: 40 });
    const second = aCandidate('b', 'g', { facts: kept(['a']) });
    const waiting = { familyId: 'g', people: ['b'], because: 'not ready' };
    for (const people of [
      [first, second, aCandidate('c', 'h')],
      [second, aCandidate('c', 'h'), first],
    ])
      expect(propose(people)).toEqual({ families: ['f', 'h'], standby: [], unseated: [waiting] });
    // Neither priority nor weight turns it round: whoever changes them does not learn who is kept from whom.
    const urgent = { ...second, priority: 99 };
    expect(propose([first, urgent])).toEqual({ families: ['f'], standby: [], unseated: [waiting] });
    const heavy = { ...first, bagKg: 20_000 };
    expect(propose([heavy, second])).toMatchObject({ families: [], unseated: [{ familyId: 'f' }, waiting] });
    const unready = { ...first, facts: { ...first.facts, consent: undefined } };
    expect(propose([unready, second])).toMatchObject({ families: ['g'], unseated: [{ because: 'not ready' }] });
  });
  it('seats no family in which two are kept apart', () => {
    const family = { family: ['a', 'b'] };
    const people = [
      aCandidate('a', 'f', { ...family, facts: kept(['b']) }),
      aCandidate('b', 'f', { ...family, facts: kept(['a']) }),
    ];
    expect(propose(people)).toMatchObject({ families: [], unseated: [{ familyId: 'f', because: 'not ready' }] });
  });
  it('never divides a family and never exceeds a limit', () => {
    const size = fc.integer({ min: 1, max: 6 });
    fc.assert(
      fc.property(fc.array(size, { minLength: 1, maxLength: 40 }), fc.integer({ min: 1, max: 60 }), (sizes, seats) => {
        const flight = aFlight({ seats });
        const people = sizes.flatMap((n, f) =>
          Array.from({ length: n }, (_, i) => `${f}-${i}`).map((id, _, family) => aCandidate(id, `f${f}`, { family })),
        );
        const { families, unseated } = propose(people, flight);
        const aboard = people.filter((p) => families.includes(p.familyId));
        return limitBrokenBy(aboard, flight) === undefined && families.length + unseated.length === sizes.length;
      }),
    );
  });
});
