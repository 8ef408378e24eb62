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
