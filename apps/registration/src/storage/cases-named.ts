import type { KnownCase } from '../commit-import/plan-import.decision';
import type { Database } from './prisma';

/** A case as it stands in the table. */
export interface NamedCase extends KnownCase {
  /** In its one form. */
  officeNumber: string | null;
}

const namedSql = `
  SELECT id AS "caseId", operation_id AS "operationId", family_id AS "familyId", reference, office_number AS "officeNumber"
  FROM case_file WHERE operation_id = $1::uuid AND (office_number = ANY($2::text[]) OR reference = ANY($3::text[]))`;

/** The cases of an operation that have one of these numbers or references. */
export async function casesNamed(
  tx: Database,
  operationId: string,
  numbers: readonly string[],
  references: readonly string[],
): Promise<NamedCase[]> {
  const found = new Map<string, NamedCase>();
  const [allNumbers, allReferences] = [[...new Set(numbers)], [...new Set(references)]];
  const most = Math.max(allNumbers.length, allReferences.length);
  for (let i = 0; i < most; i += 2_000) {
    const some = [allNumbers.slice(i, i + 2_000), allReferences.slice(i, i + 2_000)];
    for (const file of await tx.$queryRawUnsafe<NamedCase[]>(namedSql, operationId, ...some))
      found.set(file.caseId, file);
  }
  return [...found.values()];
}
