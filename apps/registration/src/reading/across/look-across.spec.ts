import { atOnce } from './in-steps';
import { lookAcross, type AcrossRows } from './look-across';
import { alikeNumber } from '../text/alike-number';
import { nameKeys, writtenNames } from './name-keys';
import type { PersonKey } from './person-key';

let next = 0;
const aPerson = (given: string, family: string, more: Partial<PersonKey> = {}): PersonKey => ({
  ref: `1:${++next}`,
  sheet: '1',
  case: `A-${next}`,
  linkedCases: [],
  relation: 'HEAD',
  written: writtenNames(family, given),
  nameKeys: nameKeys(family, given),
  dob: '1990-05-06',
  dobPrecision: 'd',
  sex: 1,
  docNumber: '',
  phones: [],
  nationality: 'SDN',
  ...more,
});
const exportedOn = '2026-11-30';
const across = (...people: PersonKey[]): AcrossRows => atOnce(lookAcross(people, exportedOn));

describe('across a caseload', () => {
  it('the same passport under another spelling is one person, level 1', () => {
    const two = [
      aPerson('Mohamed', 'Osman', { docNumber: 'P0123456' }),
      aPerson('Muhammad', 'Othman', { docNumber: 'P0123456' }),
    ];
    const { duplicates, codesOf } = across(...two);
    expect(duplicates).toMatchObject([{ level: 1 }]);
    expect(codesOf.size).toBe(0);
  });

  it.each([
    ['of one name', '1988-03-04', '1988-04-03', ['Tarig', 'Salih'], 1],
    ['of another name', '1988-03-04', '1988-04-03', ['Tarig', 'Osman'], 0],
    ['that is another day', '1988-03-04', '1988-04-05', ['Tarig', 'Salih'], 0],
    ['of another year', '1988-03-04', '1989-04-03', ['Tarig', 'Salih'], 0],
  ] as const)(
    'a birth with day and month exchanged, on other papers and phones, %s',
    (_, dob, other, [given, family], count) => {
      const papers = [
        { ...bearing('P0123456'), phones: ['+249911111111'] },
        { ...bearing('P7770001'), phones: ['+249922222222'] },
      ];
      const two = across(
        aPerson('Tariq', 'Salih', { dob, ...papers[0] }),
        aPerson(given, family, { dob: other, ...papers[1] }),
      );
      expect(two.duplicates).toHaveLength(count);
    },
  );

  const bearing = (docNumber: string): Partial<PersonKey> => ({ docNumber, docAlike: alikeNumber(docNumber) });
  it.each([
    ['of a like name', 'Mohamed', 'Osman', { dob: '1971-01-02' }, 1],
    ['of a like name without a birth', 'Mohamed', 'Osman', { dob: '', dobPrecision: '' as const }, 1],
    ['of the same birth', 'Karim', 'Bakri', {}, 1],
    ['of another name and birth', 'Karim', 'Bakri', { dob: '1971-01-02' }, 0],
    ['of another sex', 'Mohamed', 'Osman', { dob: '1971-01-02', sex: 2 }, 0],
  ])('a number but for a slip, on somebody %s', (_, given, family, more, count) => {
    for (const slip of ['P0123465', 'P0123496'])
      expect(
        across(
          aPerson('Muhammad', 'Othman', bearing('P0123456')),
          aPerson(given, family, { ...bearing(slip), ...more }),
        ).duplicates,
      ).toHaveLength(count);
  });

  it('numbers in a row within a family are none', () => {
    const brother = { case: 'A-902', relation: 'SIBLING' as const };
    const [one, other] = [bearing('EP1234567'), bearing('EP1234568')];
    expect(
      across(
        aPerson('Ali', 'Hassan', { ...one, ...brother }),
        aPerson('Aly', 'Hasan', { ...other, ...brother }),
      ).duplicates.filter(({ reasons }) => reasons.includes('document but for a slip')),
    ).toEqual([]);
  });

  it('the same passport on two different people blocks both', () => {
    const two = [
      aPerson('Ali', 'Hassan', { docNumber: 'P0123456' }),
      aPerson('Karim', 'Bakri', { docNumber: 'P0123456', dob: '1971-01-02' }),
    ];
    const { duplicates, codesOf } = across(...two);
    expect(duplicates).toEqual([]);
    expect([...codesOf.values()]).toEqual([['DOC_SHARED'], ['DOC_SHARED']]);
  });

  it('one laissez-passer for a mother and her child is no conflict', () => {
    const paper = { docNumber: 'LP1234567', case: 'A-900' };
    const { shared, multiBearer } = across(
      aPerson('Hawa', 'Musa', { ...paper, sex: 2 }),
      aPerson('Ali', 'Musa', { ...paper, relation: 'CHILD', dob: '2019' }),
    );
    expect(shared).toEqual([]);
    expect(multiBearer).toHaveLength(1);
  });

  it('names swapped between the columns and the same birth are level 2', () => {
    expect(across(aPerson('Tarig', 'Salih'), aPerson('Salih', 'Tariq')).duplicates).toMatchObject([{ level: 2 }]);
  });

  it('father and son of one name in one family are two people', () => {
    const { duplicates } = across(
      aPerson('Hervé', 'Fouda', { case: 'A-901' }),
      aPerson('Herve', 'Fouda', { case: 'A-901', relation: 'CHILD', dob: '2011-01-02' }),
    );
    expect(duplicates).toEqual([]);
  });

  it('cases that speak of one another are one family', () => {
    const husband = aPerson('Karim', 'Howlader', { case: 'B-1', linkedCases: ['B-2'] });
    const child = aPerson('Rina', 'Akter', { case: 'B-2', relation: 'CHILD', dob: '2021' });
    const { familyOf, codesOf } = across(husband, child);
    expect(familyOf.get(husband.ref)).toBe(familyOf.get(child.ref));
    expect(codesOf.size).toBe(0);
  });

  it('somebody of whom a bare year is known, and who may be seventeen, has no adult', () => {
    const born = (dob: string) => [...across(aPerson('Yonas', 'Girma', { dob })).codesOf.values()];
    const year = Number(exportedOn.slice(0, 4));
    expect(born(String(year - 18))).toEqual([['NO_ADULT_IN_FAMILY']]);
    expect(born(`${year - 18}-${exportedOn.slice(5, 7)}`)).toEqual([['NO_ADULT_IN_FAMILY']]);
    expect(born(String(year - 19))).toEqual([]);
  });

  it('a child alone has no adult, and a nephew is not with his parents', () => {
    expect([...across(aPerson('Yonas', 'Girma', { dob: '2011-02-03' })).codesOf.values()]).toEqual([
      ['NO_ADULT_IN_FAMILY'],
    ]);
    const nephew = aPerson('Yared', 'Girma', { case: 'C-1', dob: '2014', relation: 'NIECE_NEPHEW' });
    expect(across(aPerson('Girma', 'Abebe', { case: 'C-1' }), nephew).codesOf.get(nephew.ref)).toEqual([
      'CHILD_NOT_WITH_PARENT',
    ]);
  });

  it('a refused date still tells that a parent stands beside the child', () => {
    const parent = aPerson('Almaz', 'Girma', { case: 'D-1', dob: '', dobPrecision: '', birthYear: 1985 });
    expect(across(parent, aPerson('Eden', 'Girma', { case: 'D-1', relation: 'CHILD', dob: '2015' })).codesOf.size).toBe(
      0,
    );
  });
});

describe('the keys of a name', () => {
  it.each([
    ['Mohamed', 'Muhammad'],
    ['Abdelrahman', 'Abdul Rahman'],
    ['Abdirahman', 'Cabdiraxmaan'],
    ['Gebremariam', 'Gebre Mariam'],
    ['Diallo', 'Jallow'],
    ['Ceesay', 'Sisay'],
    ['Ousmane', 'Usman'],
    ['Khadija', 'Khadidja'],
  ])('are the same for %s and %s', (one, other) => {
    expect(nameKeys('', one)).toEqual(nameKeys('', other));
  });
});
