import { guardiansOfRows, type Member } from './guardians-of-rows.decision';

const member = (personId: string, relation: Member['key']['relation'], dob: string, caseId = 'c1'): Member => ({
  personId,
  caseId,
  key: { relation, dob },
});
const head = member('head', 'HEAD', '1990');
const child = member('child', 'CHILD', '2018');
const found = (onSheet: Member[], before: Member[] = []) =>
  Object.fromEntries(
    [...guardiansOfRows(onSheet, before, '2026-12-01')].map(([id, all]) => [
      id,
      all.map((g) => `${g.guardianId} ${g.kind}`),
    ]),
  );

describe('who answers for the children of a sheet', () => {
  it('is the parent in their case', () => expect(found([head, child])).toEqual({ head: [], child: ['head PARENT'] }));
  it('is nobody of another case', () =>
    expect(found([member('head', 'HEAD', '1990', 'c2'), child])).toEqual({ head: [], child: [] }));
  it('is also a parent who was registered in the case before', () =>
    expect(found([child], [head])).toEqual({ child: ['head PARENT'] }));
  it('is asked of nobody who is not on the sheet', () => expect(found([head], [child])).toEqual({ head: [] }));
  it('is nobody for whom the sheet names neither relation nor age', () =>
    expect(found([head, { ...child, key: { relation: '' } as Member['key'] }])).toEqual({ head: [], child: [] }));
});
