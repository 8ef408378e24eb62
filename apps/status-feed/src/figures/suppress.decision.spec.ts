import { allButFew, suppress } from './suppress.decision';

describe('a figure', () => {
  it('of one to four people is not shown', () => expect(suppress({ a: 1, b: 4 })).toEqual({ a: null, b: null }));
  it('of none, or of five and more, is', () => expect(suppress({ a: 0, b: 5 })).toEqual({ a: 0, b: 5 }));
  it('is not shown where subtracting it would leave one to four', () =>
    expect(suppress({ cleared: 98, fit: 95, aboard: 99 }, 99)).toEqual({ cleared: null, fit: null, aboard: 99 }));
  it('that is hidden is one to four, or is named as all but so many', () => {
    const counts = { registered: 99, cleared: 98, fit: 3, aboard: 0, few: 2 };
    expect(allButFew(counts, 99)).toEqual(['cleared']);
    expect(allButFew({ cleared: 4 }, 6)).toEqual([]);
  });
  it('of nobody is shown beside a total that is hidden itself', () =>
    expect(suppress({ registered: 4, fit: 0 }, 4)).toEqual({ registered: null, fit: 0 }));
  it('is shown where it leaves five or more', () => expect(suppress({ cleared: 94 }, 99)).toEqual({ cleared: 94 }));
});
