import { yearsAtMost, yearsBetween } from './age';

describe('an age', () => {
  it('counts completed years', () => {
    expect(yearsBetween('2008-12-09', '2026-12-08')).toBe(17);
    expect(yearsBetween('2008-12-09', '2026-12-09')).toBe(18);
    expect(yearsBetween('2008-12-09', '2026-12-09T01:00:00+03:00')).toBe(17); // in UTC it is the day before
  });
  it('takes the younger reading of a bare year', () => expect(yearsBetween('2008', '2026-12-09')).toBe(17));
  it('takes the elder reading where that is asked for', () => {
    expect(yearsAtMost('2008', '2026-12-09')).toBe(18);
    expect(yearsAtMost('2008-12', '2026-12-09')).toBe(18);
    expect(yearsAtMost('2008-12-10', '2026-12-09')).toBe(17);
  });
});
