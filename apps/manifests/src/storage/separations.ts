import type { SeparationScope } from '@homeward/contracts';
import type { Database } from './prisma';

interface Pair {
  a: string;
  b: string;
  within: SeparationScope;
}

/** With whom somebody is not to be, by their id. */
type Apart = Map<string, string[]>;

/** With whom each of these people is not to be on one flight, and in one row, under the records that stay. */
export async function apartFrom(db: Database, personIds: string[]): Promise<Record<SeparationScope, Apart>> {
  const apart: Record<SeparationScope, Apart> = { FLIGHT: new Map(), ROW: new Map() };
  if (personIds.length === 0) return apart;
  const pairs = await db.$queryRawUnsafe<Pair[]>(
    `SELECT coalesce(p.merged_into, s.person_id)::text AS a, coalesce(o.merged_into, s.other_id)::text AS b, s.within
     FROM separation s
     LEFT JOIN traveller p ON p.person_id = s.person_id LEFT JOIN traveller o ON o.person_id = s.other_id
     WHERE s.lifted_at IS NULL
       AND (coalesce(p.merged_into, s.person_id) = ANY($1::uuid[]) OR coalesce(o.merged_into, s.other_id) = ANY($1::uuid[]))`,
    personIds,
  );
  for (const { a, b, within } of pairs)
    for (const [one, other] of [
      [a, b],
      [b, a],
    ] as const)
      apart[within].set(one, [...(apart[within].get(one) ?? []), other]);
  return apart;
}
