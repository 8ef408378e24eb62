import { given } from '@homeward/testing';
import type { Counts } from '../model/caseload-import';
import type { WhyUnreadable } from '../reading';
import { previewSheet, readOn, refuseUnreadable } from './import-caseload';

describe('a sheet that comes in', () => {
  it('can be seen once it was read to its end', () =>
    given({ records: 11 } as Counts)
      .when((counts) => previewSheet('hash', counts))
      .then([{ type: 'SheetPreviewed', contentHash: 'hash', counts: { records: 11 } }]));
  it.each([
    ['NOT_TEXT', 'a-sheet-is-text'],
    ['QUOTE_OPEN', 'quotation-marks-are-closed'],
  ] as [WhyUnreadable, string][])('is refused where it cannot be read: %s', (why, rule) =>
    given(why).when(refuseUnreadable).isRefusedBy(rule),
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
