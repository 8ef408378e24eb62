import { given } from '@homeward/testing';
import type { Counts } from '../model/caseload-import';
import type { WhyUnreadable } from '../reading';
import { previewSheet, refuseUnreadable } from './import-caseload';

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
});
