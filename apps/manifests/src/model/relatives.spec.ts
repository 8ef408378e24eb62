import { aFlight } from '../testing/a-ready-person';
import { aFrozenList, aPassenger } from '../testing/lists';
import { whoTravelTogether, type Relative } from './relatives';

const of = (personId: string, over: Partial<Relative> = {}): Relative => ({
  personId,
  band: 'ADULT',
  offPoint: '',
  caregivers: [],
  ...over,
});
const child = of('c', { band: 'CHILD', caregivers: ['m'] });
const list = aFrozenList([aPassenger('m', 'f')], { flight: aFlight() });
const together = (family: Relative[], agreed: Record<string, string[]> = {}, on = list) =>
  whoTravelTogether(on, family, new Map(Object.entries(agreed).map(([id, by]) => [id, new Set(by)])));

describe('who travels together', () => {
  it('is everybody of the family, on the list or not', () => expect(together([of('m'), child])).toEqual(['m', 'c']));
  it('is not an adult who stays by what every adult agreed', () => {
    expect(together([of('m'), of('b')], { b: ['m', 'b'] })).toEqual(['m']);
    expect(together([of('m'), of('b')], { b: ['m'] })).toEqual(['m', 'b']);
  });
  it('is a child who would stay without those who answer for it, whatever was agreed', () => {
    expect(together([of('m'), of('b'), child], { c: ['m', 'b'], b: ['m', 'b'] })).toEqual(['m', 'c']);
    const cared = { ...child, caregivers: ['b'] };
    expect(together([of('m'), of('b'), cared], { c: ['m', 'b'], b: ['m', 'b'] })).toEqual(['m']);
  });
  it('is not who was taken off the list: a check settles their family', () => {
    const out = { standing: 'OUT' as const, out: { code: 'NO_SHOW' as const, because: 'b' } };
    const without = (over: object) => aFrozenList([aPassenger('m', 'f'), aPassenger('b', 'f', { ...out, ...over })]);
    expect(together([of('m'), of('b')], {}, without({}))).toEqual(['m']);
    expect(together([of('m'), of('b')], {}, without({ wasListed: false }))).toEqual(['m', 'b']);
  });
});
