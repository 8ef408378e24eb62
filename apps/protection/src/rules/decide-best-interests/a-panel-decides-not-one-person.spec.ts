import { decideBestInterests } from '../../decide-best-interests/decide-best-interests';

describe('a best-interests decision', () => {
  it.each([
    [['a', 'a']],
    [['a', '']],
    [['a', ' A ']],
    [['staff-7', 'Staff 7']],
    [['a', '-']],
    [['a', '\u200b']],
    [['a', '\u3164']],
    [['a', 'a\u3164']],
  ])('is refused when one person took it, as %j', (members) =>
    expect(decideBestInterests({ personId: 'p', bestInterests: { decision: 'RETURN', members } })).toMatchObject({
      broken: [{ name: 'a-panel-decides-not-one-person' }],
    }),
  );
  it('is recorded when a panel took it', () =>
    expect(
      decideBestInterests({ personId: 'p', bestInterests: { decision: 'REMAIN', members: ['a', 'b'] } }).accepted,
    ).toBe(true));
  it('can be prepared by one person', () =>
    expect(decideBestInterests({ personId: 'p', bestInterests: { decision: 'PANEL', members: [] } }).accepted).toBe(
      true,
    ));
});
