import { isRefugeePaper } from '../model/protection-sign';
import { openRow, type StoredRow } from '../storage/import-rows';
import type { CandidateView, ImportRowView, RowValuesView } from './import.view';
import type { RowValues } from '../reading';

/** A row as whoever imports may see it. */
export function importRowView(
  importId: string,
  row: StoredRow,
  candidates: CandidateView[],
  key: Buffer | undefined,
): ImportRowView {
  const { record, verdict, codes } = row;
  const kept = key && row.sealed ? openRow(importId, key, row.sealed) : undefined;
  return {
    record,
    verdict,
    codes,
    candidates,
    warnings: kept?.warnings ?? [],
    ...(row.choice && { choice: row.choice }),
    ...(kept?.values && { values: shown(kept.values), notes: kept.notes }),
    ...(kept?.text !== undefined && { text: kept.text }),
    passedOn: (kept?.hiddenCodes.length ?? 0) > 0,
    unaccompanied: codes.includes('NO_ADULT_IN_FAMILY'),
    ...(row.familyNo !== null && { familyNo: row.familyNo }),
    ...(row.outcome && { outcome: row.outcome }),
    ...(row.personId && { personId: row.personId, caseReference: row.caseReference ?? undefined }),
  };
}

/** Needs say something of health, and a refugee's paper something of fear: neither is shown. */
function shown({ needs: _, docType, docNumber, docExpiry, ...values }: RowValues): RowValuesView {
  return isRefugeePaper(docType) ? values : { ...values, docType, docNumber, docExpiry };
}
