import { countersOf } from './counters-of';

describe('those who count', () => {
  it('are told apart, and the same one is the same', () => {
    const count = (by?: string) => ({ countId: 'c', heads: 1, expected: 1, at: '2026-12-09T07:00:00Z', by });
    const finding = { findingId: 'f', countId: 'c', what: 'MISCOUNTED', by: 'b', at: '2026-12-09T07:00:00Z' };
    const counter = countersOf({
      cabinCounts: [count('a'), count(), count('b'), count('a')],
      cabinFindings: [{ ...finding, endedBy: 'c' }],
    });
    expect(['a', 'b', 'c'].map(counter)).toEqual([1, 2, 3]);
  });
});
