import type { Tx } from '@homeward/messaging';
import { seal, unseal } from '@homeward/privacy';
import type { RowChoice } from '../commands/choose-rows';
import type { KeptRow, RowForPreview, RowOutcome, RowResult, Verdict } from '../model/import-row';

/** A row as it stands in the table. */
export interface StoredRow {
  record: number;
  verdict: Verdict;
  codes: string[];
  sealed: string | null;
  familyNo: number | null;
  choice: 'take' | 'leave' | null;
  outcome: RowOutcome | null;
  personId: string | null;
  caseReference: string | null;
}

const columns = `record, verdict, codes, sealed, family_no AS "familyNo", choice, outcome, person_id AS "personId",
  case_reference AS "caseReference"`;

/** A page of rows of one import, in their order. */
export const rowsAfter = (db: Tx, importId: string, record: number, limit: number): Promise<StoredRow[]> =>
  db.$queryRawUnsafe<StoredRow[]>(
    `SELECT ${columns} FROM import_row WHERE import_id = $1::uuid AND record > $2 ORDER BY record LIMIT $3`,
    importId,
    record,
    limit,
  );

/** All rows of one import, a thousand at a time. */
export async function* pagesOfRows(db: Tx, importId: string, size = 1_000): AsyncIterable<StoredRow[]> {
  for (let last = -1; ;) {
    const page = await rowsAfter(db, importId, last, size);
    if (page.length === 0) return;
    yield page;
    last = page.at(-1)!.record;
  }
}

export async function insertRows(db: Tx, importId: string, key: Buffer, rows: RowForPreview[]): Promise<void> {
  if (rows.length === 0) return;
  const sealed = rows.map(({ kept, ...open }) => ({
    ...open,
    import_id: importId,
    sealed: seal(key, importId, 'identity', kept),
  }));
  await db.$executeRawUnsafe(
    `INSERT INTO import_row (import_id, record, verdict, codes, sealed)
     SELECT import_id, record, verdict, codes, sealed FROM jsonb_populate_recordset(NULL::import_row, $1::jsonb)`,
    JSON.stringify(sealed),
  );
}

export const openRow = (importId: string, key: Buffer, sealed: string): KeptRow =>
  unseal<KeptRow>(key, importId, 'identity', sealed);

/** What a second look at the whole sheet adds to rows. */
export async function addFindings(
  db: Tx,
  importId: string,
  findings: { record: number; family_no: number; verdict: Verdict; codes: string[] }[],
): Promise<void> {
  await db.$executeRawUnsafe(
    `UPDATE import_row r SET family_no = f.family_no, verdict = f.verdict, codes = f.codes
     FROM jsonb_populate_recordset(NULL::import_row, $2::jsonb) f WHERE r.import_id = $1::uuid AND r.record = f.record`,
    importId,
    JSON.stringify(findings),
  );
}

/** The verdicts on these rows, by record. */
export async function verdictsOf(db: Tx, importId: string, records: number[]): Promise<Map<number, Verdict>> {
  const rows = await db.$queryRawUnsafe<{ record: number; verdict: Verdict }[]>(
    'SELECT record, verdict FROM import_row WHERE import_id = $1::uuid AND record = ANY($2::int[])',
    importId,
    records,
  );
  return new Map(rows.map(({ record, verdict }) => [record, verdict]));
}

export async function writeChoices(db: Tx, importId: string, choices: readonly RowChoice[]): Promise<void> {
  await db.$executeRawUnsafe(
    `UPDATE import_row r SET choice = f.choice FROM jsonb_populate_recordset(NULL::import_row, $2::jsonb) f
     WHERE r.import_id = $1::uuid AND r.record = f.record`,
    importId,
    JSON.stringify(choices),
  );
}

export async function writeResults(db: Tx, importId: string, results: RowResult[]): Promise<void> {
  await db.$executeRawUnsafe(
    `UPDATE import_row r SET outcome = f.outcome, codes = f.codes, person_id = f.person_id, case_reference = f.case_reference, sealed = NULL
     FROM jsonb_populate_recordset(NULL::import_row, $2::jsonb) f WHERE r.import_id = $1::uuid AND r.record = f.record`,
    importId,
    JSON.stringify(results),
  );
}
