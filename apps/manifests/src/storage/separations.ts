import type { SeparationScope } from '@homeward/contracts';
import type { Database } from './prisma';

interface Pair {
  a: string;
  b: string;
}

/** With whom each of these people is not to be on one flight, or in one row, under the records that stay. */
export async function apartFrom(
  db: Database,
  personIds: string[],
  within: SeparationScope,
): Promise<Map<string, string[]>> {
  if (personIds.length === 0) return new Map();
  const pairs = await db.$queryRawUnsafe<Pair[]>(
    `SELECT coalesce(p.merged_into, s.person_id)::text AS a, coalesce(o.merged_into, s.other_id)::text AS b
     FROM separation s
     LEFT JOIN traveller p ON p.person_id = s.person_id LEFT JOIN traveller o ON o.person_id = s.other_id
     WHERE s.lifted_at IS NULL AND s.within = $2
       AND (coalesce(p.merged_into, s.person_id) = ANY($1::uuid[]) OR coalesce(o.merged_into, s.other_id) = ANY($1::uuid[]))`,
    personIds,
    within,
  );
  const apart = new Map<string, string[]>();
  for (const { a, b } of pairs)
    for (const [one, other] of [
      [a, b],
      [b, a],
    ] as const)
      apart.set(one, [...(apart.get(one) ?? []), other]);
  return apart;
}
