import fc from 'fast-check';
import { aFrozenList, aPassenger } from '../testing/lists';
import { evolve } from './evolve';
import type { Band } from './bands';
import { settle } from './settle';

const out = { standing: 'OUT' as const, out: { code: 'WITHDRAWN' as const, because: 'father' } };
const family = [aPassenger('father', 'f', out), aPassenger('mother', 'f'), aPassenger('child', 'f', { band: 'CHILD' })];

describe('when a father of a family says no', () => {
  it('the others stay with him', () =>
    expect(settle(aFrozenList(family), new Map())).toEqual([
      { type: 'PassengerRemoved', personId: 'child', code: 'FAMILY_OFFLOAD', because: 'father' },
      { type: 'PassengerRemoved', personId: 'mother', code: 'FAMILY_OFFLOAD', because: 'father' },
    ]));
  it('they fly when he and his wife both agreed to part', () =>
    expect(settle(aFrozenList(family), new Map([['father', new Set(['father', 'mother'])]]))).toEqual([]));
  it('one agreement of two is not enough', () =>
    expect(settle(aFrozenList(family), new Map([['father', new Set(['mother'])]]))).toHaveLength(2));
  it('a child alone with him never flies, whatever was agreed', () => {
    const alone = [family[0]!, family[2]!];
    expect(settle(aFrozenList(alone), new Map([['father', new Set(['father'])]]))).toHaveLength(1);
  });
});

describe('after settling, whatever happened', () => {
  const member = fc.record({
    band: fc.constantFrom<Band>('INFANT', 'CHILD', 'TEEN', 'ADULT'),
    isOut: fc.boolean(),
    agrees: fc.boolean(),
  });
  it('no child flies, or stays, without an adult of a family that was torn', () => {
    fc.assert(
      fc.property(fc.array(member, { minLength: 1, maxLength: 7 }), (members) => {
        const people = members.map((m, i) =>
          aPassenger(`p${i}`, 'f', { band: m.band, ...(m.isOut && { ...out, out: { ...out.out, because: `p${i}` } }) }),
        );
        const adults = members.flatMap((m, i) => (m.agrees ? [`p${i}`] : []));
        const agreed = new Map(people.map((p) => [p.personId, new Set(adults)]));
        const end = Object.values(settle(aFrozenList(people), agreed).reduce(evolve, aFrozenList(people)).people);
        const gone = end.filter((p) => p.standing === 'OUT');
        const here = end.filter((p) => p.standing !== 'OUT');
        if (gone.length === 0 || here.length === 0) return true;
        const adultIn = (group: typeof end) => group.some((p) => p.band === 'ADULT');
        return adultIn(here) && (adultIn(gone) || gone.every((p) => p.band === 'ADULT'));
      }),
    );
  });
});
