/**
 * Why somebody waits for protection: it was told something of them; the best interests of a child, or what the other parent says, are
 * open; what was found before does not let them go, or another of their records is held; nobody has seen them yet.
 */
export type ReasonToWait = 'TOLD' | 'BEST_INTERESTS' | 'OTHER_PARENT' | 'OPEN' | 'OTHER_RECORD' | 'NOT_SCREENED';

/** Who is not cleared. $1: the operation, $2: whether adults are shown. */
export const waitingSql = `
  SELECT p.person_id, p.family_id, p.age_band, p.registered_on, CASE
      WHEN f.state->'waits'->0 IS NOT NULL THEN 'TOLD'
      WHEN f.cleared THEN 'OTHER_RECORD'
      WHEN f.state->'assessment'->>'bestInterests' = 'OUTSTANDING' THEN 'BEST_INTERESTS'
      WHEN f.state->'assessment'->>'otherParent' = 'MISSING' THEN 'OTHER_PARENT'
      WHEN f.id IS NOT NULL THEN 'OPEN'
      ELSE 'NOT_SCREENED' END AS why
  FROM person p LEFT JOIN protection_file f ON f.id = p.person_id
  WHERE p.operation_id = $1::uuid AND p.merged_into IS NULL AND (p.age_band <> 'ADULT' OR $2::boolean)
    AND (NOT coalesce(f.cleared, false)
         OR EXISTS (SELECT 1 FROM person g JOIN protection_file h ON h.id = g.person_id
                    WHERE g.merged_into = p.person_id AND NOT h.cleared))`;

/** Since when, of a row of these: since something was last recorded of them; where nothing was, since they were registered. */
export const sinceSql = (row: string): string => `coalesce(
  (SELECT min(c.received_at) FROM concern c WHERE c.person_id = ${row}.person_id AND NOT c.answered AND ${row}.why = 'TOLD'),
  (SELECT max(h.at) FROM history h WHERE h.aggregate_id = ${row}.person_id AND h.aggregate = 'protection_file'),
  ${row}.registered_on::timestamptz)`;
