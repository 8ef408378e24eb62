import { stagesOnceLeft } from '@homeward/contracts';

/** Stages of a flight that has left, as SQL. */
const leftSql = `(${stagesOnceLeft.map((s) => `'${s}'`).join(', ')})`;

/**
 * Why somebody waits for a counsellor, or for protection to be asked a second time:
 * `SECOND_OPINION` and `PROXY`, what protection adds to a talk (docs/handbook/consent.md#r-cons-5, #r-cons-10); `ANSWER`, talked to and
 * not answered; `CHANGED`, a short talk is enough; `ANEW`, the yes ended or ends before departure; `RECONFIRMATION`, within 72 h of
 * the departure (docs/handbook/consent.md#r-cons-7); `COUNSELLING`, nobody has talked to them yet.
 */
export const reasonsToWait = [
  'SECOND_OPINION',
  'PROXY',
  'ANSWER',
  'CHANGED',
  'ANEW',
  'RECONFIRMATION',
  'COUNSELLING',
] as const;
export type ReasonToWait = (typeof reasonsToWait)[number];

/** The last talk with each person, or with whoever decides for them. */
const talksSql = `
  SELECT DISTINCT ON (who) who, s.held_at, s.state
  FROM counselling_session s JOIN person h ON h.person_id = s.person_id AND h.operation_id = $1::uuid,
    LATERAL (SELECT s.person_id AS who UNION
             SELECT jsonb_array_elements_text(coalesce(s.state->'dependants', '[]'))::uuid) AS heard
  ORDER BY who, s.held_at DESC`;

/** When somebody last said no. */
const noSql = `coalesce(c.state->>'saidAgainAt', c.state->>'withdrawnAt', c.state->>'refusedAt')::timestamptz`;

/**
 * Everybody of an operation who has not left, or is called again, and has not said no, or was talked to since. A flight that is late
 * is still ahead. $1: the operation, $2: now.
 */
const askedSql = `
  SELECT p.person_id, p.registered_on, d.flight_id, d.std, c.status, c.valid_until, t.held_at,
         c.state AS yes, t.state AS talk,
         coalesce(c.status IN ('ACTIVE', 'RECONFIRMED') AND c.valid_until >= greatest($2::timestamptz, d.std), false) AS holds
  FROM person p
  LEFT JOIN consent c ON c.person_id = p.person_id AND c.purpose = 'RETURN'
  LEFT JOIN (${talksSql}) t ON t.who = p.person_id
  LEFT JOIN LATERAL (
    SELECT f.flight_id, f.std FROM person_call a JOIN flight f USING (flight_id)
    WHERE a.person_id = p.person_id AND NOT a.off AND coalesce(f.stage, '') NOT IN ('CANCELLED', ${leftSql.slice(1, -1)})
      AND f.std > $2::timestamptz - interval '48 hours'
    ORDER BY f.std LIMIT 1) d ON true
  WHERE p.operation_id = $1::uuid AND p.merged_into IS NULL
    AND (coalesce(c.status, 'NONE') NOT IN ('REFUSED', 'WITHDRAWN') OR t.held_at > ${noSql})
    AND (d.flight_id IS NOT NULL OR NOT EXISTS (SELECT 1 FROM person_call l JOIN flight g USING (flight_id)
                    WHERE l.person_id = p.person_id AND NOT l.off AND g.stage IN ${leftSql}))`;

/** As `proxyApprovers` counts them. */
const approversSql = `(SELECT count(DISTINCT a) FROM jsonb_array_elements_text(coalesce(talk->'proxyApprovedBy', '[]')) AS a
          WHERE a <> talk->>'counsellor')`;

/** Each of them with why they wait, null where they do not, and since when. */
export const waitingSql = `
  SELECT person_id, flight_id, std, why, CASE why
      WHEN 'COUNSELLING' THEN registered_on::timestamptz
      WHEN 'RECONFIRMATION' THEN std - interval '72 hours'
      WHEN 'ANEW' THEN coalesce((yes->>'staleSince')::timestamptz, valid_until)
      WHEN 'CHANGED' THEN coalesce((yes->>'staleSince')::timestamptz, (yes->>'givenAt')::timestamptz)
      ELSE held_at END AS since
  FROM (SELECT a.*, CASE
      WHEN holds AND std <= $2::timestamptz + interval '72 hours'
        AND coalesce((yes->>'reconfirmedAt')::timestamptz < std - interval '72 hours', true) THEN 'RECONFIRMATION'
      WHEN holds THEN NULL
      WHEN status IN ('REFUSED', 'WITHDRAWN') OR held_at > coalesce((yes->>'givenAt')::timestamptz, '-infinity') THEN CASE
        WHEN talk->>'place' = 'DETENTION' AND NOT talk ? 'confirmedIndependently' THEN 'SECOND_OPINION'
        WHEN talk->>'capacity' = 'IMPAIRED' AND ${approversSql} < 2 THEN 'PROXY'
        ELSE 'ANSWER' END
      WHEN status = 'STALE' AND yes ? 'toTell' AND valid_until > $2::timestamptz THEN 'CHANGED'
      WHEN status IS NOT NULL THEN 'ANEW'
      ELSE 'COUNSELLING' END AS why
    FROM (${askedSql}) a) b
  WHERE why IS NOT NULL`;
