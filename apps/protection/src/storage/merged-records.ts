import type { Database } from './prisma';

const standingSql = `
  WITH RECURSIVE way AS (
    SELECT person_id AS id, person_id AS at, 0 AS steps FROM person WHERE person_id = ANY($1::uuid[])
    UNION ALL
    SELECT way.id, p.merged_into, steps + 1 FROM way JOIN person p ON p.person_id = way.at
    WHERE p.merged_into IS NOT NULL AND steps < 10)
  SELECT DISTINCT ON (id) id::text, at::text FROM way ORDER BY id, steps DESC`;

/** The record under which each of these people stands now: their own, or the one into which it was merged. */
export async function standingAs(db: Database, personIds: string[]): Promise<(personId: string) => string> {
  const rows = await db.$queryRawUnsafe<{ id: string; at: string }[]>(standingSql, personIds);
  const standing = new Map(rows.map(({ id, at }) => [id, at]));
  return (personId) => standing.get(personId) ?? personId;
}

const upSql = `
  WITH RECURSIVE way AS (
    SELECT $1::uuid AS at, 0 AS steps
    UNION ALL
    SELECT p.merged_into, steps + 1 FROM way JOIN person p ON p.person_id = way.at
    WHERE p.merged_into IS NOT NULL AND steps < 10)
  SELECT DISTINCT at::text AS id FROM way ORDER BY 1`;

/** This record, and those that stand for it now, one after the other. */
export async function fromItUp(db: Database, personId: string): Promise<string[]> {
  return (await db.$queryRawUnsafe<{ id: string }[]>(upSql, personId)).map(({ id }) => id);
}

const mergedSql = `
  WITH RECURSIVE gone AS (
    SELECT person_id, 1 AS steps FROM person WHERE merged_into = $1::uuid
    UNION ALL
    SELECT p.person_id, steps + 1 FROM person p JOIN gone g ON p.merged_into = g.person_id WHERE steps < 10)
  SELECT DISTINCT person_id::text AS id FROM gone ORDER BY 1`;

/** The records that were merged into this one, directly or through another. */
export async function mergedInto(db: Database, personId: string): Promise<string[]> {
  return (await db.$queryRawUnsafe<{ id: string }[]>(mergedSql, personId)).map(({ id }) => id);
}
