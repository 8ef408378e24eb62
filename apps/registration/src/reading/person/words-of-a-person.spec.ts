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
  ])('%s is %s', (word, code) => expect(readNationality(word)).toEqual({ nationality: code, codes: [] }));

  it.each([
    ['HR1', 'HEAD'],
    ['Dependent child', 'CHILD'],
    ['Dau.', 'CHILD'],
    ['Bro.', 'SIBLING'],
    ['Other relative', 'OTHER'],
    ['Autre parent', 'OTHER'],
    ['Moglie', 'SPOUSE'],
  ])('%s is a %s', (word, relation) => expect(readRelation(word)).toBe(relation));

  it.each(['HR2', 'Nipote'])('%s is more than one, and left to the officer', (word) =>
    expect(readRelation(word)).toBeUndefined(),
  );

  it('other words for papers and languages are known', () => {
    expect(['وثيقة مرور', 'Néant'].map(readDocumentType)).toEqual(['LP', 'NONE']);
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
