import { NotFound } from '@homeward/kernel';
import type { Tx } from '@homeward/messaging';
import type { CaseloadImport } from '../model/caseload-import';

/** An import as its row has it, with the key of its rows while it has one. */
export interface HeldImport extends CaseloadImport {
  importId: string;
  operationId: string;
  /** ISO date. */
  exportedOn: string;
  wrappedKey: string | null;
}

const holdSql = `
  SELECT id::text AS "importId", operation_id::text AS "operationId", status, exported_on::text AS "exportedOn",
         wrapped_key AS "wrappedKey"
  FROM caseload_import WHERE id = $1::uuid AND status <> 'READING' FOR UPDATE`;

/** Holds an import until the transaction ends: nobody else chooses among its rows or commits it meanwhile. @throws NotFound */
export async function holdImport(tx: Tx, importId: string): Promise<HeldImport> {
  const [row] = await tx.$queryRawUnsafe<HeldImport[]>(holdSql, importId);
  if (!row) throw new NotFound('Import');
  return row;
}

/** A sheet has become people: its rows and its own words about columns are gone, with the key that opened them. */
export async function closeImport(tx: Tx, importId: string, result: object, committedAt: Date): Promise<void> {
  await tx.$executeRawUnsafe(
    `UPDATE caseload_import SET status = 'COMMITTED', committed_at = $3::timestamptz, wrapped_key = NULL, sheet = NULL,
       counts = counts || jsonb_build_object('result', $2::jsonb) WHERE id = $1::uuid`,
    importId,
    JSON.stringify(result),
    committedAt,
  );
}
