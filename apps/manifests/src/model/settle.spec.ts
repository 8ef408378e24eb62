import fc from 'fast-check';
import { aFrozenList, aPassenger } from '../testing/lists';
import { evolve } from './evolve';
import type { Band } from './bands';
import type { Passenger } from './passenger-list';
import { settle } from './settle';

const out = { standing: 'OUT' as const, out: { code: 'WITHDRAWN' as const, because: 'father' } };
const child = aPassenger('child', 'f', { band: 'CHILD' });
const family = [aPassenger('father', 'f', out), aPassenger('mother', 'f'), child];
const both = new Map([['child', ['father', 'mother']]]);
const agreed = (...adults: string[]) => new Map([['father', new Set(adults)]]);
const left = (people: Passenger[], agreements: Map<string, Set<string>>, caregivers: Map<string, string[]>) =>
  settle(aFrozenList(people), agreements, caregivers).map((e) => (e as { personId: string }).personId);

describe('when a father of a family says no', () => {
  it('the others stay with him', () =>
    expect(settle(aFrozenList(family), new Map(), both)).toEqual([
      { type: 'PassengerRemoved', personId: 'child', code: 'FAMILY_OFFLOAD', because: 'father' },
      { type: 'PassengerRemoved', personId: 'mother', code: 'FAMILY_OFFLOAD', because: 'father' },
    ]));
  it('they fly when he and his wife both agreed to part', () =>
    expect(left(family, agreed('father', 'mother'), both)).toEqual([]));
  it('one agreement of two is not enough', () => expect(left(family, agreed('mother'), both)).toHaveLength(2));
  it('a child alone with him never flies, whatever was agreed', () =>
    expect(left([family[0]!, child], agreed('father'), both)).toEqual(['child']));
  it('whoever is under age on one of the legs is a child there too, and nobody to take one along', () => {
    const turning = aPassenger('daughter', 'f', { bands: ['ADULT', 'TEEN'] });
    expect(left([family[0]!, turning], agreed('father', 'daughter'), new Map())).toEqual(['daughter']);
    expect(left([family[0]!, child, turning], agreed('father', 'daughter'), new Map())).toEqual(['child', 'daughter']);
  });
  it('a child for whom he alone answers stays with him, and an uncle who agreed flies', () => {
    const people = [family[0]!, child, aPassenger('uncle', 'f')];
    expect(left(people, agreed('father', 'uncle'), new Map([['child', ['father']]]))).toEqual(['child']);
  });
  it('a child does not stay behind with an uncle while its mother flies', () => {
    const gone = { standing: 'OUT' as const, out: { code: 'WITHDRAWN' as const, because: 'uncle' } };
    const people = [aPassenger('uncle', 'f', gone), { ...child, ...gone }, aPassenger('mother', 'f')];
    expect(left(people, new Map([['uncle', new Set(['uncle', 'mother'])]]), both)).toEqual(['mother']);
  });
  it('a child for whom nobody answers, and a panel decided, goes with any adult of those with whom it lives', () => {
    const people = [family[0]!, child, aPassenger('uncle', 'f')];
    expect(left(people, agreed('father', 'uncle'), new Map())).toEqual([]);
  });
});

describe('after settling, whatever happened', () => {
  const member = fc.record({
    band: fc.constantFrom<Band>('INFANT', 'CHILD', 'TEEN', 'ADULT'),
    isOut: fc.boolean(),
    agrees: fc.boolean(),
    answers: fc.boolean(),
  });
  it('no child flies, or stays, without who answers for it, of a family that was torn', () => {
    fc.assert(
      fc.property(fc.array(member, { minLength: 1, maxLength: 7 }), (members) => {
        const people = members.map((m, i) =>
          aPassenger(`p${i}`, 'f', { band: m.band, ...(m.isOut && { ...out, out: { ...out.out, because: `p${i}` } }) }),
        );
        const agree = members.flatMap((m, i) => (m.agrees ? [`p${i}`] : []));
        const agreements = new Map(people.map((p) => [p.personId, new Set(agree)]));
        const answering = people.filter((p, i) => p.band === 'ADULT' && members[i]!.answers).map((p) => p.personId);
        const caregivers = new Map(people.map((p) => [p.personId, answering]));
        const after = settle(aFrozenList(people), agreements, caregivers).reduce(evolve, aFrozenList(people));
        const end = Object.values(after.people);
        const gone = end.filter((p) => p.standing === 'OUT');
        const here = end.filter((p) => p.standing !== 'OUT');
        if (gone.length === 0 || here.length === 0) return true;
        const adults = end.filter((p) => p.band === 'ADULT').map((p) => p.personId);
        const inCare = (group: Passenger[]) =>
          group.every((p) => p.band === 'ADULT') ||
          group.some((p) => (answering.length > 0 ? answering : adults).includes(p.personId));
        return inCare(here) && inCare(gone);
      }),
    );
  });
});
