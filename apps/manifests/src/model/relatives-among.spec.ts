import { relativesAmong } from './traveller';

const [child, mother, stranger, sister] = (
  [
    ['child', 'CHILD'],
    ['mother', 'ADULT'],
    ['stranger', 'ADULT'],
    ['sister', 'TEEN'],
  ] as const
).map(([personId, band]) => ({ personId, band, familyId: 'f' })) as [
  { personId: string; familyId: string; band: 'CHILD' },
  ...{ personId: string; familyId: string; band: 'ADULT' | 'TEEN' }[],
];
const answeredForBy = (...guardianIds: string[]) => ({ family: { guardianIds } });

describe('the family with whom a child travels', () => {
  it('has an adult where one who answers for the child travels', () =>
    expect(relativesAmong([child, mother!, sister!], child, answeredForBy('mother'))).toEqual(['ADULT', 'TEEN']));
  it('has none where only a stranger who was joined to it does', () => {
    expect(relativesAmong([child, stranger!, sister!], child, answeredForBy('mother'))).toEqual(['TEEN']);
    expect(relativesAmong([child, stranger!], child, answeredForBy())).toEqual([]);
  });
  it('has any adult of it where registration has not said yet who answers for the child', () =>
    expect(relativesAmong([child, stranger!], child, {})).toEqual(['ADULT']));
  it('is of one family alone', () =>
    expect(relativesAmong([child, { ...mother!, familyId: 'g' }], child, answeredForBy('mother'))).toEqual([]));
});
