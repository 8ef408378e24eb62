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

const upSql = `
  WITH RECURSIVE way AS (
    SELECT $1::uuid AS at, 0 AS steps
    UNION ALL
    SELECT p.merged_into, steps + 1 FROM way JOIN person p ON p.person_id = way.at
    WHERE p.merged_into IS NOT NULL AND steps < 10)
  SELECT DISTINCT at::text AS id FROM way ORDER BY 1`;

/** This record, and those that stand for it now, one after the other. */
export const fromItUp = async (tx: Pick<Tx, '$queryRawUnsafe'>, personId: string): Promise<string[]> =>
  (await tx.$queryRawUnsafe<{ id: string }[]>(upSql, personId)).map(({ id }) => id);

/** The records that were merged into these, directly or through another. */
export const mergedInto = (tx: Pick<Tx, '$queryRawUnsafe'>, personIds: readonly string[]): Promise<MergedRecord[]> =>
  tx.$queryRawUnsafe<MergedRecord[]>(mergedSql, personIds);
