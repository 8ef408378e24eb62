import { brokenBy } from '@homeward/kernel';
import { rulesForReadingASheet } from '../../import-caseload/import-caseload';
import { aSheetIsText } from './a-sheet-is-text';

describe('A workbook sent as a sheet', () => {
  it('is what the officer reads', () =>
    expect(brokenBy(rulesForReadingASheet, { unreadable: 'NOT_TEXT' })).toMatchObject([{ says: aSheetIsText.says }]));
  it('is not said of another fault', () => expect(brokenBy([aSheetIsText], { unreadable: 'QUOTE_OPEN' })).toEqual([]));
});
