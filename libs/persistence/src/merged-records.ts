/** A record that was merged into another, and since when. */
export interface MergedRecord {
  /** The record that stays. */
  into: string;
  personId: string;
  mergedAt: Date;
}

export interface Reads {
  $queryRawUnsafe<T>(sql: string, ...values: unknown[]): Promise<T>;
}

/** A chain of merges is followed this far; nobody is registered more often, and a circle has an end. */
const steps = 10;

const upSql = (table: string): string => `
  WITH RECURSIVE way AS (
    SELECT $1::uuid AS at, 0 AS steps
    UNION ALL
    SELECT r.merged_into, steps + 1 FROM way JOIN ${table} r ON r.person_id = way.at
    WHERE r.merged_into IS NOT NULL AND steps < ${steps})
  SELECT at::text FROM way ORDER BY steps`;

/**
 * This record, and those that stand for it now, one after the other; the last one stays.
 * @param table where the service keeps `person_id` and `merged_into`
 */
export async function fromItUp(db: Reads, personId: string, table = 'person'): Promise<string[]> {
  const way = await db.$queryRawUnsafe<{ at: string }[]>(upSql(table), personId);
  return [...new Set(way.map(({ at }) => at))];
}

const mergedSql = `
  WITH RECURSIVE gone AS (
    SELECT merged_into AS kept, person_id, merged_at, 1 AS steps FROM person WHERE merged_into = ANY($1::uuid[])
    UNION ALL
    SELECT g.kept, p.person_id, p.merged_at, steps + 1 FROM person p JOIN gone g ON p.merged_into = g.person_id
    WHERE steps < ${steps})
  SELECT DISTINCT kept::text AS "into", person_id::text AS "personId", merged_at AS "mergedAt" FROM gone ORDER BY 1, 2`;

/** The records that were merged into these, directly or through another. */
export const mergedInto = (db: Reads, personIds: readonly string[]): Promise<MergedRecord[]> =>
  db.$queryRawUnsafe<MergedRecord[]>(mergedSql, personIds);
