import { columnsNotRead } from '../../import-caseload/import-caseload';
import { recogniseSheet } from '../../reading';
import { aSheet } from '../../testing/a-sheet';

const notRead = (sheet: string) => columnsNotRead(recogniseSheet(Buffer.from(sheet)).columns);

describe('a column of a sheet that says who agrees', () => {
  it('is named to the officer', () =>
    expect(notRead(aSheet)).toEqual([
      {
        name: 'consent-never-comes-from-a-sheet',
        code: 'R-CONS-16',
        says: 'Column 15 (Consent (Y/N)) says who agrees. It was not read: each person says yes or no themself, in counselling.',
        unblockedBy: 'return-counsellor',
        parameters: { column: '15 (Consent (Y/N))' },
      },
    ]));
  it('is named in other words, and without a heading, too', () => {
    expect(notRead(aSheet.replace('Consent (Y/N)', 'Consentement donné'))).toHaveLength(1);
    expect(notRead(aSheet.replace('Consent (Y/N)', 'Agrees to return'))).toHaveLength(1);
    expect(notRead(aSheet.replace('Consent (Y/N)', ''))).toMatchObject([{ parameters: { column: '15' } }]);
  });
  it('is not seen in a sheet that has none', () =>
    expect(notRead(aSheet.replace('Consent (Y/N)', 'Shoe size').replaceAll(',Y,', ',38,'))).toEqual([]));
});
