import { decideBestInterests } from '../../decide-best-interests/decide-best-interests';

describe('a best-interests decision', () => {
  it('is refused when one person took it', () =>
    expect(
      decideBestInterests({ personId: 'p', bestInterests: { decision: 'RETURN', members: ['a', 'a'] } }),
    ).toMatchObject({
      broken: [{ name: 'a-panel-decides-not-one-person' }],
    }));
  it('is recorded when a panel took it', () =>
    expect(
      decideBestInterests({ personId: 'p', bestInterests: { decision: 'REMAIN', members: ['a', 'b'] } }).accepted,
    ).toBe(true));
  it('can be prepared by one person', () =>
    expect(decideBestInterests({ personId: 'p', bestInterests: { decision: 'PANEL', members: [] } }).accepted).toBe(
      true,
    ));
});
