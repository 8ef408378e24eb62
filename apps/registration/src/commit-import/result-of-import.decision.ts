import type { ResultOfImport } from '../model/caseload-import';
import type { RowOutcome, RowResult } from '../model/import-row';

/** Sums up what became of the rows. */
export function resultOfImport(
  results: readonly Pick<RowResult, 'outcome'>[],
  more: Pick<ResultOfImport, 'cases' | 'documents' | 'duplicates'>,
): ResultOfImport {
  const count = (outcome: RowOutcome): number => results.filter((r) => r.outcome === outcome).length;
  return {
    registered: count('registered'),
    toBeMended: count('to-be-mended'),
    outOfScope: count('out-of-scope'),
    left: count('left'),
    ignored: count('ignored'),
    ...more,
  };
}
