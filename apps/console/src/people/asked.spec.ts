import { askedIn, filtersOf, searchOf, sortedBy, toggled } from './asked';

describe('what is asked of the list of people', () => {
  const nothing = askedIn({});
  it('is nothing where the address says nothing, and the address stays short', () =>
    expect(searchOf(nothing)).toEqual({}));
  it('is in the address as it was asked, whatever is chosen', () => {
    const asked = {
      ...sortedBy(toggled(toggled(nothing, 'consent', 'NO'), 'needs', 'WCHR'), 'flight'),
      columns: ['case', 'age'] as ('case' | 'age')[],
      dense: true,
    };
    expect(askedIn(searchOf(asked))).toEqual(asked);
    expect(askedIn(searchOf({ ...asked, columns: [] }))).toEqual({ ...asked, columns: [] });
  });
  it('is taken back by choosing it again', () =>
    expect(searchOf(toggled(toggled(nothing, 'consent', 'NO'), 'consent', 'NO'))).toEqual({}));
  it('is turned round by sorting once more', () => {
    const once = sortedBy(nothing, 'case');
    expect([once.down, sortedBy(once, 'case').down, sortedBy(sortedBy(once, 'case'), 'flight').down]).toEqual([
      false,
      true,
      false,
    ]);
  });
  it('leaves out what nobody knows', () => {
    const asked = askedIn({ sort: 'name', columns: 'photo~case', colour: 'red', consent: { $ne: 1 }, order: 4 });
    expect(asked).toEqual({ ...nothing, columns: ['case'] });
    expect(filtersOf(asked)).toEqual([]);
  });
});
