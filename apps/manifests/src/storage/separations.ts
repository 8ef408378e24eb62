import type { SeparationScope } from '@homeward/contracts';
import type { Database } from './prisma';

interface Pair {
  a: string;
  b: string;
  within: SeparationScope;
}

/** With whom somebody is not to be, by their id. */
type Apart = Map<string, string[]>;

/** Each order between the records under which the two stand: their own, or the last one into which it was merged. */
const pairsSql = `
  WITH RECURSIVE way AS (
    SELECT id, id AS at, 0 AS steps
    FROM (SELECT person_id AS id FROM separation WHERE lifted_at IS NULL
          UNION SELECT other_id FROM separation WHERE lifted_at IS NULL) AS ordered
    UNION ALL
    SELECT way.id, t.merged_into, steps + 1 FROM way JOIN traveller t ON t.person_id = way.at
    WHERE t.merged_into IS NOT NULL AND steps < 10
  ), stands AS (SELECT DISTINCT ON (id) id, at FROM way ORDER BY id, steps DESC)
  SELECT p.at::text AS a, o.at::text AS b, s.within
  FROM separation s JOIN stands p ON p.id = s.person_id JOIN stands o ON o.id = s.other_id
  WHERE s.lifted_at IS NULL AND (p.at = ANY($1::uuid[]) OR o.at = ANY($1::uuid[]))`;

/** With whom each of these people is not to be on one flight, and in one row, under the records that stay. */
export async function apartFrom(db: Database, personIds: string[]): Promise<Record<SeparationScope, Apart>> {
  const apart: Record<SeparationScope, Apart> = { FLIGHT: new Map(), ROW: new Map() };
  if (personIds.length === 0) return apart;
  const pairs = await db.$queryRawUnsafe<Pair[]>(pairsSql, personIds);
  for (const { a, b, within } of pairs)
    for (const [one, other] of [
      [a, b],
      [b, a],
    ] as const)
      apart[within].set(one, [...(apart[within].get(one) ?? []), other]);
  return apart;
}
