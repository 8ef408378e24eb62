import { brokenBy } from '@homeward/kernel';
import { rulesForReadingASheet } from '../../import-caseload/import-caseload';
import { quotationMarksAreClosed } from './quotation-marks-are-closed';

describe('A quotation mark that is never closed', () => {
  it('is what the officer reads', () =>
    expect(brokenBy(rulesForReadingASheet, { unreadable: 'QUOTE_OPEN' })).toMatchObject([
      { says: quotationMarksAreClosed.says },
    ]));
  it('is not said of another fault', () =>
    expect(brokenBy([quotationMarksAreClosed], { unreadable: 'NOT_TEXT' })).toEqual([]));
});
