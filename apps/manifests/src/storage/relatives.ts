import { thoseWhoAnswerFor } from '@homeward/contracts';
import { bandOfUnknownAge } from '../model/bands';
import type { Known } from '../model/from-the-record';
import type { Relative, Relatives } from '../model/relatives';
import type { Database } from './prisma';

/**
 * Of the families of these people everybody whom registration knows. Records that were merged into others are left out, and where one of
 * these people was merged into another record, that record as well: it is the same person. So is whoever has left already, from any
 * airport, unless they have said yes to another journey since.
 */
const relativesSql = `
  SELECT t.person_id::text AS "personId", t.family_id::text AS "familyId"
  FROM traveller t
  WHERE t.family_id IN (SELECT family_id FROM traveller WHERE person_id = ANY($1::uuid[])) AND t.merged_into IS NULL
    AND NOT EXISTS (SELECT 1 FROM traveller m WHERE m.merged_into = t.person_id AND m.person_id = ANY($1::uuid[]))
    AND NOT has_left(t.person_id, coalesce((t.consent->>'givenAt')::timestamptz, '-infinity'))
  ORDER BY 1`;

export const relativesOf = (
  db: Database,
  personIds: readonly string[],
): Promise<{ personId: string; familyId: string }[]> => db.$queryRawUnsafe(relativesSql, [...personIds]);

/** The same by family, with what is known of each. */
export function byFamily(
  relatives: Awaited<ReturnType<typeof relativesOf>>,
  known: ReadonlyMap<string, Known>,
): Relatives {
  const families = new Map<string, Relative[]>();
  for (const { personId, familyId } of relatives) {
    const { facts, bands } = known.get(personId)!;
    const caregivers = thoseWhoAnswerFor(facts.family?.relations);
    const relative = { personId, band: bands[0] ?? bandOfUnknownAge, bands, offPoint: '', caregivers };
    families.set(familyId, [...(families.get(familyId) ?? []), relative]);
  }
  return families;
}
