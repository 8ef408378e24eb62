import { thoseWhoAnswerFor } from '@homeward/contracts';
import { bandOfUnknownAge } from '../model/bands';
import type { Known } from '../model/from-the-record';
import type { Relative, Relatives } from '../model/relatives';
import type { Database } from './prisma';

/**
 * Of the families of these people everybody whom registration knows: not a record that was merged into another, nor one into which that of
 * one of these people was merged, for that is them; and nobody who has left already, unless they have said yes to another journey since.
 */
const relativesSql = `
  SELECT t.person_id::text AS "personId", t.family_id::text AS "familyId"
  FROM traveller t
  WHERE t.family_id IN (SELECT family_id FROM traveller WHERE person_id = ANY($1::uuid[])) AND t.merged_into IS NULL
    AND NOT EXISTS (SELECT 1 FROM traveller m WHERE m.merged_into = t.person_id AND m.person_id = ANY($1::uuid[]))
    AND NOT EXISTS (
      SELECT 1 FROM departed_passenger d WHERE d.person_id = t.person_id
      AND coalesce((t.consent->>'givenAt')::timestamptz, '-infinity') <= d.doors_closed_at)
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
