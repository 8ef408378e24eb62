import { guardiansAmong, type Registered } from './guardianship';

const person = (personId: string, relation: Registered['relation'], dob?: string): Registered => ({
  personId,
  relation,
  dob,
});
const [mother, father] = [person('mother', 'HEAD', '1990'), person('father', 'SPOUSE')];
const of = (child: Registered, ...others: Registered[]): string[] =>
  guardiansAmong(child, [child, ...others], '2026-12-01').map((g) => `${g.guardianId} ${g.kind}`);

describe('who answers for a child that was registered with others', () => {
  it('is its parents', () => {
    expect(of(person('c', 'CHILD', '2018'), mother, father)).toEqual(['mother PARENT', 'father PARENT']);
    expect(of(person('c', 'CHILD'), mother)).toEqual(['mother PARENT']);
    expect(of(person('c', 'HEAD', '2012'), person('p', 'PARENT', '1980'))).toEqual(['p PARENT']);
  });
  it('is kin with whom it was registered', () => {
    expect(of(person('c', 'NIECE_NEPHEW', '2014'), mother)).toEqual(['mother KIN']);
    expect(of(person('c', 'CHILD', '2014'), person('b', 'CHILD', '2004'))).toEqual(['b KIN']);
  });
  it('is nobody who is only in the same case', () => {
    expect(of(person('c', 'OTHER', '2018'), mother)).toEqual([]);
    expect(of(person('c', 'SPOUSE', '2012'), mother)).toEqual([]);
    expect(of(person('c', 'CHILD', '2018'), person('o', 'OTHER', '1980'))).toEqual([]);
  });
  it('is no child, and no parent who is hardly older', () => {
    expect(of(person('c', 'CHILD', '2018'), person('h', 'HEAD', '2012'))).toEqual([]);
    expect(of(person('c', 'CHILD', '2012'), person('h', 'HEAD', '2005'))).toEqual([]);
  });
  it('is asked for a child alone', () => expect(of(person('c', 'CHILD', '2000'), mother)).toEqual([]));
});
