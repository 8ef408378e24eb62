-- How many of an operation there are, kept as what was added and taken away: figures cost the same however many people there
-- are. What ends is kept by the hour in which it does.
CREATE TABLE tally (
    id           BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    operation_id UUID        NOT NULL,
    what         TEXT        NOT NULL,
    hour         TIMESTAMPTZ NOT NULL,
    n            INT         NOT NULL
);
CREATE INDEX tally_of ON tally (operation_id, hour);
ALTER TABLE tally ENABLE ROW LEVEL SECURITY;
CREATE POLICY scope ON tally USING ((SELECT scope_all()) OR operation_id = ANY ((SELECT scope_operations())::uuid[]));

-- Who of the present hour has reached the end already is asked one by one.
CREATE INDEX counted_person_yes_ends ON counted_person (operation_id, consent_until) WHERE consent = 'ACTIVE' AND NOT merged;
CREATE INDEX counted_person_fit_ends ON counted_person (operation_id, fit_until) WHERE fit AND NOT merged;

INSERT INTO tally (operation_id, what, hour, n)
SELECT p.operation_id, c.what, coalesce(date_bin('1 hour', c.until, 'epoch'), 'infinity'), count(*)
FROM counted_person p CROSS JOIN LATERAL (VALUES
  ('registered', true, NULL::timestamptz),
  ('consenting', p.consent = 'ACTIVE', p.consent_until),
  ('saidNo', p.consent IN ('WITHDRAWN', 'REFUSED'), NULL),
  ('cleared', p.cleared, NULL),
  ('fit', p.fit, p.fit_until),
  ('aboard', p.outcome = 'BOARDED' AND p.arrival IS NULL, NULL),
  ('arrived', p.arrival = 'ARRIVED', NULL)) AS c (what, counts, until)
WHERE c.counts AND NOT p.merged AND p.operation_id IS NOT NULL
GROUP BY 1, 2, 3;
