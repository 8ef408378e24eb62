-- Nobody departed without consent to this journey, valid clearance, a seat on this flight, and their family or a recorded agreement.
-- Reads only stored rows and uses none of the code that decides, so it also finds faults of that code. Each row of the
-- result is one breach. It asks what was known when the aircraft left, and of what was heard later only for a no that had
-- been said before. Whoever was under 18 on any leg that they flew is a minor. Of rows without what was known then (of earlier versions) it asks what is known now. Anyone may run it.
WITH RECURSIVE departed AS (
    SELECT d.flight_id, d.person_id, d.family_id, d.minor, d.bands, d.doors_closed_at, d.std, d.manifest_version,
           d.departed_at IS NOT NULL AS as_it_left,
           greatest(d.departed_at, d.std) AS left_at,
           CASE WHEN d.departed_at IS NULL THEN t.consent ELSE d.consent END AS consent,
           CASE WHEN d.departed_at IS NULL THEN t.medical ELSE d.medical END AS medical,
           CASE WHEN d.departed_at IS NULL THEN t.protection ELSE d.protection END AS protection,
           CASE WHEN d.departed_at IS NULL THEN t.family ELSE d.family END AS family,
           t.consent AS said_by_now
    FROM departed_passenger d LEFT JOIN traveller t USING (person_id)
), asked AS (
    -- A no that was heard after the aircraft doors had closed is published to reception and protection, and breaks nothing.
    SELECT *, coalesce((consent->>'withdrawnAt')::timestamptz > doors_closed_at, false) AS no_after_doors FROM departed
), line AS (
    -- Of the version with which each flight left; an infant on a lap sits where whoever holds it does.
    SELECT v.flight_id, r->>'personId' AS person_id, r->>'offPoint' AS off_point, r->>'seat' AS seat, r->>'onLapOf' AS on_lap_of,
           coalesce((SELECT h->>'seat' FROM jsonb_array_elements(v.rows) AS h WHERE h->>'personId' = r->>'onLapOf'), r->>'seat') AS sits
    FROM manifest_version v CROSS JOIN jsonb_array_elements(v.rows) AS r
    WHERE EXISTS (SELECT 1 FROM departed d WHERE d.flight_id = v.flight_id AND d.manifest_version = v.number)
), way AS (
    SELECT id, id AS at, 0 AS steps FROM (SELECT person_id AS id FROM separation UNION SELECT other_id FROM separation) AS ordered
    UNION ALL
    SELECT way.id, t.merged_into, steps + 1 FROM way JOIN traveller t ON t.person_id = way.at WHERE t.merged_into IS NOT NULL AND steps < 10
), stands AS (
    -- The record of each whom protection keeps from somebody: their own, or the last one into which it was merged.
    SELECT DISTINCT ON (id) id, at FROM way ORDER BY id, steps DESC
), beside AS (
    -- The adults of a child's family who left the aircraft where it did: of the others, one of the two was without on a leg.
    SELECT d.flight_id, d.person_id, x.person_id AS adult_id
    FROM departed d JOIN departed_passenger x ON x.flight_id = d.flight_id AND x.family_id = d.family_id AND NOT x.minor
    LEFT JOIN line c ON c.flight_id = d.flight_id AND c.person_id = d.person_id::text
    LEFT JOIN line a ON a.flight_id = x.flight_id AND a.person_id = x.person_id::text
    WHERE d.minor AND coalesce(a.off_point = c.off_point, true)
), listed AS (
    -- The list has a head (npm run verify recomputes it), which the rows of who left and who stayed have not.
    SELECT l.id AS flight_id, e.id::uuid AS person_id, (p->>'boarded')::boolean AND p->>'standing' = 'LISTED' AS aboard,
           p ? 'out' AND (p->>'wasListed')::boolean AS stayed, p #>> '{out,because}' AS because, (l.state->>'issued')::int AS issued,
           (l.state #>> '{doors,closedAt}')::timestamptz AS doors_closed_at, (l.state->>'departedAt')::timestamptz AS departed_at
    FROM passenger_list l CROSS JOIN jsonb_each(l.state->'people') AS e(id, p) WHERE l.phase = 'DEPARTED'
)
SELECT flight_id, person_id, 'CONSENT' AS breach FROM asked
WHERE consent IS NULL
   OR NOT (coalesce(consent->>'status', '') IN ('ACTIVE', 'RECONFIRMED') OR no_after_doors)
   OR (coalesce(said_by_now->>'status', '') IN ('WITHDRAWN', 'REFUSED')
       AND coalesce((said_by_now->>'withdrawnAt')::timestamptz, '-infinity') <= doors_closed_at)
UNION ALL
SELECT flight_id, person_id, 'CONSENT-EXPIRED' FROM asked
WHERE as_it_left AND NOT no_after_doors
  AND coalesce((consent->>'validUntil')::timestamptz, '-infinity') < left_at
UNION ALL
SELECT flight_id, person_id, 'NOT-RECONFIRMED' FROM asked
WHERE as_it_left AND NOT no_after_doors
  AND coalesce((consent->>'reconfirmedAt')::timestamptz, '-infinity') < left_at - INTERVAL '72 hours'
UNION ALL
-- Whoever is of age as the first leg leaves says yes alone; for a child a guardian does, and with one who comes of age on the way.
-- Rows of earlier versions keep no legs.
SELECT flight_id, person_id, 'GUARDIAN' FROM asked
WHERE as_it_left AND NOT no_after_doors
  AND consent->>'givenBy' <> 'PROXY'
  AND CASE WHEN coalesce(bands[1] = 'ADULT', NOT minor) THEN consent->>'givenBy' <> 'SELF'
           WHEN 'ADULT' = ANY(bands) THEN consent->>'givenBy' <> 'CHILD_AND_GUARDIAN'
           ELSE consent->>'givenBy' = 'SELF' END
UNION ALL
-- Somebody flew on another operation's flight than they had agreed to, to where it does not stop, or by other stops. A yes that they gave
-- after it left is to their next journey.
SELECT d.flight_id, d.person_id, 'JOURNEY' FROM asked d JOIN flight f USING (flight_id)
WHERE d.consent->'journey' IS NOT NULL
  AND coalesce((d.consent->>'givenAt')::timestamptz, '-infinity') <= d.doors_closed_at
  AND (d.consent->'journey'->>'operationId' IS DISTINCT FROM f.operation_id::text
       OR NOT EXISTS (SELECT 1 FROM jsonb_array_elements(f.plan->'legs') AS leg
                      WHERE leg->>'to' = d.consent->'journey'->>'destination')
       OR d.consent->'journey'->'via' <> (SELECT coalesce(jsonb_agg(leg->'to' ORDER BY n), '[]') FROM jsonb_array_elements(f.plan->'legs') WITH ORDINALITY AS l(leg, n)
                      WHERE n < (SELECT min(m) FROM jsonb_array_elements(f.plan->'legs') WITH ORDINALITY AS l(leg, m) WHERE leg->>'to' = d.consent->'journey'->>'destination')))
UNION ALL
SELECT flight_id, person_id, 'H-MED' FROM asked
WHERE medical IS NULL OR coalesce(medical->>'decision', '') NOT IN ('FIT', 'FIT_WITH_CONDITIONS')
   OR coalesce((medical->>'validUntil')::timestamptz, '-infinity') < left_at
UNION ALL
SELECT d.flight_id, d.person_id, 'SEAT' FROM asked d
WHERE NOT EXISTS (
    SELECT 1 FROM line l WHERE l.flight_id = d.flight_id AND l.person_id = d.person_id::text AND coalesce(l.seat, '') <> '')
UNION ALL
-- Two had one seat, an escort among them or not. Everybody boards before the first leg, so it was on one leg at least.
SELECT d.flight_id, d.person_id, 'SEAT' FROM asked d
JOIN line l ON l.flight_id = d.flight_id AND l.person_id = d.person_id::text
WHERE l.seat ~ '^\d'
  AND EXISTS (SELECT 1 FROM line o WHERE o.flight_id = l.flight_id AND o.seat = l.seat AND o.person_id <> l.person_id)
UNION ALL
-- They were two on a leg, or on the lap of nobody who flew, of a child, or of somebody who held another one. Versions of before name no lap.
SELECT d.flight_id, d.person_id, 'SEAT' FROM asked d
JOIN line l ON l.flight_id = d.flight_id AND l.person_id = d.person_id::text
WHERE l.on_lap_of IS NOT NULL
  AND (NOT 'INFANT' = ALL(d.bands)
       OR NOT EXISTS (SELECT 1 FROM departed h WHERE h.flight_id = d.flight_id AND h.person_id::text = l.on_lap_of AND NOT h.minor)
       OR EXISTS (SELECT 1 FROM line o WHERE o.flight_id = l.flight_id AND o.on_lap_of = l.on_lap_of AND o.person_id <> l.person_id))
UNION ALL
-- Protection held them as they left.
SELECT flight_id, person_id, 'H-PROT' FROM asked
WHERE as_it_left AND coalesce(protection->>'cleared', '') <> 'true'
UNION ALL
-- A child flew with one of its parents on a leg, or with a guardian by a paper, and what the other one says is not recorded. Rows of earlier versions keep no parents.
SELECT d.flight_id, d.person_id, 'OTHER-PARENT' FROM asked d
CROSS JOIN LATERAL (
    SELECT count(*) FILTER (WHERE r->>'kind' = 'PARENT') AS recorded,
           count(x.adult_id) FILTER (WHERE r->>'kind' = 'PARENT') AS aboard,
           count(x.adult_id) FILTER (WHERE r->>'kind' IN ('LEGAL_GUARDIAN', 'CUSTOMARY_CAREGIVER') AND r->>'basis' = 'PAPER') AS by_paper,
           count(x.adult_id) FILTER (WHERE r->>'kind' IN ('LEGAL_GUARDIAN', 'CUSTOMARY_CAREGIVER') AND r->>'basis' = 'PROTECTION') AS by_protection
    FROM jsonb_array_elements(CASE WHEN d.family ? 'relations' THEN d.family->'relations' ELSE '[]' END) AS r
    LEFT JOIN beside x ON x.adult_id::text = r->>'personId' AND x.person_id = d.person_id AND x.flight_id = d.flight_id
    WHERE r->>'basis' <> 'STATED') AS parents
WHERE d.as_it_left AND d.minor AND (aboard = 1 OR aboard BETWEEN 2 AND recorded - 1 OR aboard = 0 AND by_paper > 0 AND by_protection = 0)
  AND coalesce(d.protection->>'otherParent', '') <> 'SATISFIED'
UNION ALL
-- Another number of people was counted in the cabin as its doors closed, escorts with them. Of lists of earlier versions no count is kept.
SELECT d.flight_id, d.person_id, 'CABIN-COUNT' FROM asked d JOIN passenger_list l ON l.id = d.flight_id
WHERE l.state #> '{doors,counted}' IS NOT NULL
  AND (l.state #>> '{doors,counted,heads}')::int
      IS DISTINCT FROM (SELECT count(*) FROM departed_passenger x WHERE x.flight_id = d.flight_id)
        + (SELECT count(*) FROM jsonb_each(coalesce(l.state->'escorts', '{}')) AS e(id, escort)
           WHERE escort ? 'boardedAt' AND NOT escort ? 'leftAt')
UNION ALL
-- An escort that was decided for them was not aboard. Asked of lists that keep a count of the cabin: earlier ones have no escorts.
SELECT d.flight_id, d.person_id, 'ESCORT' FROM asked d JOIN passenger_list l ON l.id = d.flight_id
CROSS JOIN LATERAL (
    SELECT d.medical->>'escort' AS kind, NULL AS ref WHERE d.medical->>'escort' IN ('OPERATIONAL', 'NURSE', 'DOCTOR')
    UNION ALL
    SELECT 'CHILD', d.protection->>'escortRef' WHERE d.minor AND d.protection->>'escortRef' IS NOT NULL
) AS need
WHERE d.as_it_left AND l.state #> '{doors,counted}' IS NOT NULL
  AND NOT EXISTS (
    SELECT 1 FROM jsonb_each(coalesce(l.state->'escorts', '{}')) AS e(id, escort)
    WHERE escort->'escorts' ? d.person_id::text AND escort ? 'boardedAt' AND NOT escort ? 'leftAt'
      AND (need.ref IS NULL OR escort->>'ref' = need.ref)
      AND (escort->>'kind' = need.kind OR escort->>'kind' = 'DOCTOR' AND need.kind IN ('NURSE', 'OPERATIONAL')
           OR escort->>'kind' = 'NURSE' AND need.kind = 'OPERATIONAL'))
UNION ALL
-- A relative stayed: then every adult of the family agreed to part from the one who was the cause. Of those who were never on the
-- list it asks only whether they agreed to their own staying.
SELECT d.flight_id, d.person_id, 'H-FAM' FROM asked d
WHERE EXISTS (
    SELECT 1 FROM left_behind l
    WHERE l.flight_id = d.flight_id AND l.family_id = d.family_id
      AND EXISTS (
        SELECT 1 FROM (SELECT person_id FROM departed_passenger x WHERE x.flight_id = d.flight_id AND x.family_id = d.family_id AND coalesce(x.bands[1] = 'ADULT', NOT x.minor)
                       UNION SELECT person_id FROM left_behind y WHERE y.flight_id = d.flight_id AND y.family_id = d.family_id AND NOT y.minor AND (y.listed OR y.person_id = l.person_id)) AS adult
        WHERE NOT EXISTS (SELECT 1 FROM split_agreement s WHERE s.leaver_id = l.because AND s.adult_id = adult.person_id)))
UNION ALL
-- A child flew, on any of its legs, without a parent, guardian or recorded caregiver of its family who left the aircraft where
-- it did. Of rows of earlier versions, which keep no
-- relations, it asks for whoever was recorded then.
SELECT d.flight_id, d.person_id, 'H-BID' FROM asked d
WHERE d.minor
  AND NOT EXISTS (SELECT 1 FROM beside x WHERE x.flight_id = d.flight_id AND x.person_id = d.person_id
                  AND CASE
                    WHEN d.family ? 'relations' THEN EXISTS (
                      SELECT 1 FROM jsonb_array_elements(d.family->'relations') AS r
                      WHERE r->>'personId' = x.adult_id::text
                        AND (r->>'kind' = 'PARENT' AND r->>'basis' <> 'STATED'
                             OR r->>'kind' IN ('LEGAL_GUARDIAN', 'CUSTOMARY_CAREGIVER') AND r->>'basis' IN ('PAPER', 'PROTECTION')))
                    WHEN d.family IS NULL THEN NOT d.as_it_left
                    ELSE d.family->'guardianIds' ? x.adult_id::text END)
  AND coalesce(d.protection->>'bestInterests', '') <> 'SATISFIED'
UNION ALL
-- Two flew together, or in one row, whom protection had kept apart in that before the aircraft doors closed, under whichever of their records.
SELECT d.flight_id, d.person_id, 'H-PROT' FROM asked d
JOIN separation s ON s.ordered_at <= d.doors_closed_at AND coalesce(s.lifted_at, 'infinity') > d.doors_closed_at
JOIN stands p ON p.id = s.person_id
JOIN stands o ON o.id = s.other_id
JOIN departed_passenger x ON x.flight_id = d.flight_id AND (p.at, o.at) IN ((d.person_id, x.person_id), (x.person_id, d.person_id))
WHERE s.within = 'FLIGHT' OR (
    SELECT count(DISTINCT substring(l.sits FROM '^\d+')) = 1 AND count(*) = 2
    FROM line l WHERE l.flight_id = d.flight_id AND l.sits ~ '^\d' AND l.person_id IN (d.person_id::text, x.person_id::text))
UNION ALL
-- Who left, by the list, or who stayed, is not in the rows by which all of this is judged; or those say something else than the list.
SELECT coalesce(l.flight_id, d.flight_id), coalesce(l.person_id, d.person_id), 'LIST'
FROM (SELECT * FROM listed WHERE aboard) AS l FULL JOIN departed_passenger d ON d.flight_id = l.flight_id AND d.person_id = l.person_id
WHERE l.person_id IS NULL OR d.person_id IS NULL OR d.manifest_version <> l.issued
   OR d.doors_closed_at <> l.doors_closed_at OR coalesce(d.departed_at <> l.departed_at, false)
UNION ALL
SELECT l.flight_id, l.person_id, 'LIST' FROM listed l LEFT JOIN left_behind b ON b.flight_id = l.flight_id AND b.person_id = l.person_id
WHERE l.stayed AND b.because::text IS DISTINCT FROM l.because
