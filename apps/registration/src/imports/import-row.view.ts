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
    choice: row.choice ?? undefined,
    values: kept?.values && shown(kept.values),
    notes: kept?.values && kept.notes,
    text: kept?.text,
    passedOn: (kept?.hiddenCodes.length ?? 0) > 0,
    unaccompanied: codes.includes('NO_ADULT_IN_FAMILY'),
    familyNo: row.familyNo ?? undefined,
    outcome: row.outcome ?? undefined,
    personId: row.personId ?? undefined,
    caseReference: row.caseReference ?? undefined,
  };
}

/** Needs say something of health, and a refugee's paper something of fear: neither is shown. */
function shown({ needs: _, docType, docNumber, docExpiry, ...values }: RowValues): RowValuesView {
  return isRefugeePaper(docType) ? values : { ...values, docType, docNumber, docExpiry };
}
