import { awaitedSql, departedSql } from '../storage/calls';

/**
 * Why somebody waits: nobody has seen them, they were found not fit, the clearance does not reach a departure they may be on, or
 * what was found under a record that was merged into theirs.
 */
export type ReasonToWait = 'NOT_SEEN' | 'NOT_FIT' | 'ENDS_TOO_EARLY' | 'OTHER_RECORD';

/**
 * Whose clearance is missing, or does not reach the last departure they may be on, unless they have left; with the first of these
 * departures. $1: the operation, $2: now, $3: the decisions that are enough.
 */
export const waitingSql = `
  SELECT p.person_id, p.registered_on, m.decision, m.valid_until, d.first AS std, d.flight_id,
    CASE WHEN m.decision IS NULL THEN 'NOT_SEEN'
      WHEN NOT m.decision = ANY($3::text[]) THEN 'NOT_FIT'
      WHEN NOT coalesce(m.valid_until >= coalesce(d.std, $2::timestamptz), false) THEN 'ENDS_TOO_EARLY'
      ELSE 'OTHER_RECORD' END AS why
  FROM person p
  LEFT JOIN medical_file m ON m.id = p.person_id
  LEFT JOIN LATERAL (SELECT max(a.std) AS std, min(a.std) AS first, (array_agg(a.flight_id ORDER BY a.std))[1] AS flight_id
                     FROM ${awaitedSql} a WHERE a.person_id = p.person_id) d ON true
  WHERE p.operation_id = $1::uuid
    AND NOT EXISTS (SELECT 1 FROM ${departedSql} l WHERE l.person_id = p.person_id)
    AND p.merged_into IS NULL
    AND NOT (coalesce(m.decision, '') = ANY($3::text[]) AND m.valid_until >= coalesce(d.std, $2::timestamptz)
      AND NOT EXISTS (
        SELECT 1 FROM person g JOIN medical_file n ON n.id = g.person_id
        WHERE g.merged_into = p.person_id AND NOT n.decision = ANY($3::text[])
          AND ((m.state->>'decidedAt')::timestamptz <= g.merged_at
            OR (m.state->>'decidedAt')::timestamptz < (n.state->>'decidedAt')::timestamptz)))`;
