import { oneNumberIsOnePerson } from '../rules/settle-documents/one-number-is-one-person';
import { bearingOf, papersThatCount, type Bearer } from './bearing-of.decision';

const person = (personId: string, over: Partial<Bearer> = {}): Bearer => ({
  personId,
  suspectedSame: [],
  ...over,
});
const paper = (...bearerIds: string[]) => ({ numberKey: 'n', bearerIds });
const holds = (...of: Parameters<typeof bearingOf>) => oneNumberIsOnePerson.holds(bearingOf(...of));

describe('one document number', () => {
  it('on two people is a conflict for both', () => {
    const papers = [paper('a'), paper('b')];
    for (const id of ['a', 'b']) expect(holds(id, papers, [person('a'), person('b')])).toBe(false);
  });
  it('on one paper with several bearers is none', () =>
    expect(holds('a', [paper('a', 'b')], [person('a'), person('b')])).toBe(true));
  it('on two records that may be one person is a question about the person', () =>
    expect(holds('a', [paper('a'), paper('b')], [person('a', { suspectedSame: ['b'] }), person('b')])).toBe(true));
  it('of a family that registered twice is a question about the family, before and after its answer', () => {
    const papers = [paper('a', 'b'), paper('x', 'y')];
    const open = [person('a', { suspectedSame: ['x'] }), person('b'), person('x'), person('y')];
    const merged = [person('a'), person('b'), person('x', { mergedInto: 'a' }), person('y', { mergedInto: 'b' })];
    for (const id of ['a', 'b']) for (const people of [open, merged]) expect(holds(id, papers, people)).toBe(true);
  });
  it('of a record that was merged away troubles nobody', () =>
    expect(holds('b', [paper('a'), paper('b')], [person('a', { mergedInto: 'b' }), person('b')])).toBe(true));
});

describe('the papers that count for a person', () => {
  const papers = [paper('a'), paper('b'), paper('x'), { bearerIds: ['a', 'y'] }];
  const people = [person('a'), person('b'), person('x', { mergedInto: 'a' })];
  const counting = (personId: string) => papersThatCount(personId, papers, people).map((p) => p.bearerIds.join());

  it('are theirs, and those of records that were merged into theirs', () =>
    expect(counting('a')).toEqual(['a', 'x', 'a,y']));
  it('are none of a record that was merged into another', () => expect(counting('x')).toEqual([]));
  it('are nobody else’s', () => expect(counting('b')).toEqual(['b']));
});
