import type { Tx } from '@homeward/messaging';

/** Long enough to have a sheet mended over a weekend, whether or not somebody works on it: it may be read in again. */
const keptDays = 7;

/** By the time in the id (UUIDv7): in an exercise `made_at` is the time of the exercise, not of the machine. */
const forgetSql = `
  WITH gone AS (
    DELETE FROM caseload_import WHERE status <> 'COMMITTED' AND id <
      (lpad(to_hex(floor(extract(epoch FROM clock_timestamp() - make_interval(days => $1::int)) * 1000)::bigint), 12, '0')
       || '70008000000000000000')::uuid
    RETURNING id)
  DELETE FROM import_candidate WHERE other_import IN (SELECT id FROM gone)`;

/** Takes away previews that nobody committed, with their rows and the key of these. The same sheet may come in again. */
export async function forgetPreviews(db: Tx): Promise<void> {
  await db.$executeRawUnsafe(forgetSql, keptDays);
}
