import type { Tx } from '@homeward/messaging';

/** A record that was merged into another, and since when. */
export interface MergedRecord {
  /** The record that stays. */
  into: string;
  personId: string;
  mergedAt: Date;
}

const mergedSql = `
  WITH RECURSIVE gone AS (
    SELECT merged_into AS kept, person_id, merged_at, 1 AS steps FROM person WHERE merged_into = ANY($1::uuid[])
    UNION ALL
    SELECT g.kept, p.person_id, p.merged_at, steps + 1 FROM person p JOIN gone g ON p.merged_into = g.person_id WHERE steps < 10)
  SELECT DISTINCT kept::text AS "into", person_id::text AS "personId", merged_at AS "mergedAt" FROM gone ORDER BY 1, 2`;

/** The records that were merged into these, directly or through another. */
export const mergedInto = (tx: Pick<Tx, '$queryRawUnsafe'>, personIds: readonly string[]): Promise<MergedRecord[]> =>
  tx.$queryRawUnsafe<MergedRecord[]>(mergedSql, personIds);
