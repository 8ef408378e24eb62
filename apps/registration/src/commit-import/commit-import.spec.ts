import { given } from '@homeward/testing';
import type { CaseloadImport } from '../model/caseload-import';
import { now } from '../testing/commands';
import { commitImport, recordResult } from './commit-import';

const aSheet = (status: CaseloadImport['status']) => ({ status }) as CaseloadImport;
const result = {
  registered: 6,
  toBeMended: 1,
  outOfScope: 1,
  left: 0,
  ignored: 3,
  cases: 6,
  documents: 2,
  duplicates: 1,
};

describe('a sheet that becomes people', () => {
  it('does so once', () => {
    given(aSheet('PREVIEW'))
      .when((sheet) => commitImport(sheet, now))
      .then([{ type: 'SheetCommitted', committedAt: now.toISOString() }]);
    given(aSheet('COMMITTED'))
      .when((sheet) => commitImport(sheet, now))
      .then([]);
  });
  it('keeps what became of its rows', () =>
    given(result)
      .when(recordResult)
      .then([{ type: 'SheetBecamePeople', result }]));
});
