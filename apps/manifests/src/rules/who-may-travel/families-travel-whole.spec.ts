import { familiesTravelWhole } from './families-travel-whole';

const holds = (company: string[], relatives: string[]) => familiesTravelWhole.holds({ company, relatives });

describe('a family', () => {
  it('of whom somebody is not on the flight does not travel', () =>
    expect(holds(['a', 'b'], ['a', 'b', 'c'])).toBe(false));
  it('of whom somebody is there under two records, and another not at all, does not travel', () =>
    expect(holds(['a', 'b', 'b-again'], ['a', 'b', 'c'])).toBe(false));
  it('travels whole', () => expect(holds(['b', 'a', 'c'], ['a', 'b', 'c'])).toBe(true));
});
