import type { Database } from './prisma';

/** Records that were one with the one that is gone, by their own answer. */
const pointersSql = `
  SELECT p.id::text FROM duplicate_pair d
  JOIN person p ON p.id IN (d.person_a, d.person_b) AND p.id <> $1::uuid
  WHERE d.state->>'status' = 'SAME' AND d.state->>'keep' = $1::text AND p.merged_into = $2::uuid ORDER BY 1`;

/** Children whose guardian became the one that stays by the merge, and whether that one answered for them, or was named, besides. */
const childrenSql = `
  SELECT c.id::text AS "personId", EXISTS (
    SELECT 1 FROM history o WHERE o.aggregate = 'person' AND o.aggregate_id = c.id AND o.version < h.version
      AND o.type IN ('PersonRegistered', 'GuardianshipRecorded', 'GuardiansLookedFor')
      AND o.data::text LIKE '%' || $2::text || '%') AS "alsoOfTheKept", EXISTS (
    SELECT 1 FROM history o WHERE o.aggregate = 'person' AND o.aggregate_id = c.id AND o.version < h.version
      AND o.type = 'GuardianNamed' AND o.data->'named'->>'guardianId' = $2::text) AS "alsoNamed"
  FROM history h JOIN person c ON c.id = h.aggregate_id
  WHERE h.aggregate = 'person' AND h.type = 'GuardianshipEnded' AND h.data->>'by' = 'merge' AND h.data->>'guardianId' = $1::text
    AND (c.state->'guardians' @> jsonb_build_array(jsonb_build_object('guardianId', $2::text))
      OR c.state->'namedGuardians' @> jsonb_build_array(jsonb_build_object('guardianId', $2::text)))
  ORDER BY 1`;

/** Questions about the one that is gone that were closed because it went. */
const pairsSql = `
  SELECT d.id::text AS "pairId", (CASE WHEN d.person_a = $1::uuid THEN d.person_b ELSE d.person_a END)::text AS third
  FROM duplicate_pair d
  WHERE $1::uuid IN (d.person_a, d.person_b) AND d.status = 'DIFFERENT' AND (
    SELECT h.data->>'by' FROM history h
    WHERE h.aggregate = 'duplicate_pair' AND h.aggregate_id = d.id AND h.type = 'PairResolved'
    ORDER BY h.version DESC LIMIT 1) = 'merge'
  ORDER BY 1`;

export interface FollowedByMerge {
  pointers: string[];
  children: { personId: string; alsoOfTheKept: boolean; alsoNamed: boolean }[];
  pairs: { pairId: string; third: string }[];
}

/** What had followed when one record was merged into another, by its history. */
export async function followedByMerge(tx: Database, gone: string, keep: string): Promise<FollowedByMerge> {
  const pointers = await tx.$queryRawUnsafe<{ id: string }[]>(pointersSql, gone, keep);
  return {
    pointers: pointers.map((p) => p.id),
    children: await tx.$queryRawUnsafe<FollowedByMerge['children']>(childrenSql, gone, keep),
    pairs: await tx.$queryRawUnsafe<FollowedByMerge['pairs']>(pairsSql, gone),
  };
}
