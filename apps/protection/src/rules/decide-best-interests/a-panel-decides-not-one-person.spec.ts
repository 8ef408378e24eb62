import { decideBestInterests } from '../../decide-best-interests/decide-best-interests';

describe('a best-interests decision', () => {
  it('is refused when one person took it', () =>
    expect(decideBestInterests('p', { decision: 'RETURN', members: ['a', 'a'] })).toMatchObject({
      broken: [{ code: 'R-CONS-11' }],
    }));
  it('is recorded when a panel took it', () =>
    expect(decideBestInterests('p', { decision: 'REMAIN', members: ['a', 'b'] }).accepted).toBe(true));
  it('can be prepared by one person', () =>
    expect(decideBestInterests('p', { decision: 'PANEL', members: [] }).accepted).toBe(true));
});
