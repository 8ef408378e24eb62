import { brokenBy } from '@homeward/kernel';
import { familiesTravelWhole } from './families-travel-whole';

describe('a family', () => {
  it('of whom somebody is not called does not travel', () =>
    expect(brokenBy([familiesTravelWhole], { called: ['a', 'b'], known: ['a', 'b', 'c'] })).toMatchObject([
      { code: 'H-FAM' },
    ]));
  it('of whom somebody is called under two records, and another not at all, does not travel', () =>
    expect(brokenBy([familiesTravelWhole], { called: ['a', 'b', 'b-again'], known: ['a', 'b', 'c'] })).toHaveLength(1));
  it('travels whole', () =>
    expect(brokenBy([familiesTravelWhole], { called: ['b', 'a', 'c'], known: ['a', 'b', 'c'] })).toEqual([]));
});
