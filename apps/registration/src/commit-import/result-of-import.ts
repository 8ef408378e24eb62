import type { RowOutcome } from '../model/import-row';
import type { RowResult } from '../storage/import-rows';

/** What a commit did, in numbers. */
export interface ResultOfImport {
  registered: number;
  toBeMended: number;
  outOfScope: number;
  left: number;
  ignored: number;
  cases: number;
  documents: number;
  duplicates: number;
}

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
