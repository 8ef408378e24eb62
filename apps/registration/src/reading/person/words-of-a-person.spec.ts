import { readBirth } from '../dates/read-birth';
import { readDocumentType } from './read-document-type';
import { readLanguages } from './read-languages';
import { readNationality } from './read-nationality';
import { readRelation } from './read-relation';
import { readSex } from './read-sex';

describe('what offices write of a person', () => {
  it.each([
    ['República Democrática do Congo', 'COD'],
    ['República Democrática del Congo', 'COD'],
    ['República do Congo', 'COG'],
    ['Burquina Faso', 'BFA'],
    ['Guiné-Conacri', 'GIN'],
    ['Guiné-Bissau', 'GNB'],
    ['Serra-leonesa', 'SLE'],
    ['Bangladense', 'BGD'],
    ['Syria', 'SYR'],
  ])('%s is %s', (word, code) => expect(readNationality(word)).toEqual({ nationality: code, codes: [] }));

  it.each([
    ['HR1', 'HEAD'],
    ['Dependent child', 'CHILD'],
    ['Dau.', 'CHILD'],
    ['Bro.', 'SIBLING'],
    ['Other relative', 'OTHER'],
    ['Autre parent', 'OTHER'],
    ['Moglie', 'SPOUSE'],
    ['Son/Daughter', 'CHILD'],
    ['Esposo(a)', 'SPOUSE'],
    ['Spouse (wife)', 'SPOUSE'],
    ['Principal Applicant (PA)', 'HEAD'],
    ['Adult son', 'CHILD'],
    ['Female head of household', 'HEAD'],
    ['زوجة رب الأسرة', 'SPOUSE'],
    ['ابنته', 'CHILD'],
  ])('%s is a %s', (word, relation) => expect(readRelation(word)).toBe(relation));

  it.each(['HR2', 'Nipote', 'Father (HoH)', 'Minor', 'Single mother'])(
    '%s may be more than one, and is left to the officer',
    (word) => expect(readRelation(word)).toBeUndefined(),
  );

  it('a newborn’s age is counted in weeks and days', () => {
    const when = { registeredOn: '2026-11-20', exportedOn: '2026-11-30' };
    for (const age of ['2 weeks', '3 days old', 'أسبوع 2']) expect(readBirth(age, when).dob).toBe('2026');
  });

  it('other words for papers and languages are known', () => {
    expect(['وثيقة مرور', 'Néant', 'L/P', 'Passeport confisqué'].map(readDocumentType)).toEqual([
      'LP',
      'NONE',
      'LP',
      'LOST',
    ]);
    expect(readLanguages('hauçá e diula')).toEqual(['hau', 'dyu']);
    expect(readLanguages('الأمهرية والعربية')).toEqual(['amh', 'ara']);
    expect(readLanguages('الفرنسية وولوف')).toEqual(['fra', 'wol']);
    expect(readLanguages('ولوف')).toEqual(['wol']);
  });

  it('M is a woman where a sheet says so, and every other word what it always is', () =>
    expect(['M', 'H', 'F', 'Mujer'].map((word) => [readSex(word), readSex(word, true)])).toEqual([
      [1, 2],
      [1, 1],
      [2, 2],
      [2, 2],
    ]));
});
