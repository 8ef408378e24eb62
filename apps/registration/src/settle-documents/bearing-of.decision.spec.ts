import { oneNumberIsOnePerson } from '../rules/settle-documents/one-number-is-one-person';
import { bearingOf, type Bearer } from './bearing-of.decision';

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
