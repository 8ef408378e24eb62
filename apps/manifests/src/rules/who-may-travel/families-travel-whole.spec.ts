import { brokenBy } from '@homeward/kernel';
import { familiesTravelWhole } from './families-travel-whole';

describe('a family', () => {
  it('of whom somebody is not called does not travel', () =>
    expect(brokenBy([familiesTravelWhole], { called: 2, known: 3 })).toMatchObject([{ code: 'H-FAM' }]));
  it('travels whole', () => expect(brokenBy([familiesTravelWhole], { called: 3, known: 3 })).toEqual([]));
});
