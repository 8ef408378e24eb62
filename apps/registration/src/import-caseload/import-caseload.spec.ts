import { given } from '@homeward/testing';
import type { Counts } from '../model/caseload-import';
import { previewSheet, readOn, refuseUnreadable } from './import-caseload';

describe('a sheet that comes in', () => {
  it('can be seen once it was read to its end', () =>
    given({ records: 11 } as Counts)
      .when((counts) => previewSheet('hash', counts))
      .then([{ type: 'SheetPreviewed', contentHash: 'hash', counts: { records: 11 } }]));
  const seen = { firstBytes: '6e616d65', columns: 8, cellsInOneCell: 0 };
  it.each([
    [{ firstBytes: '504b0304' }, 'a-sheet-is-text'],
    [{ openLine: 3 }, 'quotation-marks-are-closed'],
    [{ cellsInOneCell: 8 }, 'quotation-marks-are-closed'],
  ])('is refused where it cannot be read: %o', (over, rule) =>
    given({ ...seen, ...over })
      .when(refuseUnreadable)
      .isRefusedBy(rule),
  );
  const atMost = { rows: 50_000, columns: 256, longestCell: 32_767 };
  it('is read on up to its limits', () => given(atMost).when(readOn).then([]));
  it.each([
    [{ rows: 50_001 }, 'a-sheet-has-a-limit-of-rows'],
    [{ columns: 257 }, 'a-sheet-has-a-limit-of-columns'],
    [{ longestCell: 32_768 }, 'a-cell-has-a-limit-of-length'],
  ])('is refused beyond them: %o', (over, rule) =>
    given({ ...atMost, ...over })
      .when(readOn)
      .isRefusedBy(rule),
  );
});
