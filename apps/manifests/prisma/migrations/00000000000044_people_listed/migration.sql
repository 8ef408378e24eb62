-- A narrow row for each person, by which an operation's people are listed, counted and filtered (docs/adr/0031-people-are-listed-by-manifests.md).
-- Kept by the database itself, in the transaction that changes what it is made of, whoever writes it. What ends at a time is kept
-- with its end: whether it holds is asked at the moment of the question.
ALTER TABLE traveller ADD COLUMN age_band TEXT;
CREATE TABLE listed_person (
    person_id      UUID PRIMARY KEY,
    operation_id   UUID    NOT NULL,
    family_id      UUID,
    case_reference TEXT    NOT NULL,
    registered_on  DATE    NOT NULL,
    -- What is known of them whatever the time, a bit each, which keeps a count of many short: 1 departed; 2 child, 4 adult;
    -- 8 possible duplicate, 16 shared document, 32 out of scope, 64 identity not confirmed, 128 not cleared by protection, 256 said no;
    -- 512 fit; 1024 yes in force, 2048 asked before; 4096 has a paper; 8192 leave to exit, 16384 needs none.
    code           INTEGER NOT NULL,
    consent_until  TIMESTAMPTZ,
    fit_until      TIMESTAMPTZ,
    document_until DATE,
    exit_until     DATE,
    needs          TEXT[]  NOT NULL,
    flight_id      UUID,
    off_point      TEXT
);
CREATE INDEX listed_person_by_wait_idx ON listed_person (operation_id, registered_on, person_id);
CREATE INDEX listed_person_by_case_idx ON listed_person (operation_id, case_reference, person_id);
ALTER TABLE listed_person ENABLE ROW LEVEL SECURITY;
CREATE POLICY scope ON listed_person USING ((SELECT scope_all()) OR operation_id = ANY ((SELECT scope_operations())::uuid[]));

-- What is no moment of the calendar holds at none.
CREATE FUNCTION moment_of(said text) RETURNS timestamptz LANGUAGE plpgsql STABLE AS $$
BEGIN
  IF said IS NULL OR said ~ '^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|1\d|2[0-8])(T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d+)?)?Z)?$' THEN RETURN said::timestamptz; END IF;
  BEGIN RETURN said::timestamptz; EXCEPTION WHEN data_exception THEN RETURN NULL; END;
END $$;
CREATE FUNCTION day_of(said text) RETURNS date LANGUAGE sql STABLE AS $$ SELECT moment_of(left(said, 10))::date $$;

-- What was said under a record that was merged counts for the one that stays, which is listed alone.
-- Without scans of whole tables: a plan that was made while they were small is kept while they grow.
CREATE FUNCTION list_person(id uuid) RETURNS void LANGUAGE plpgsql SET search_path = public SET enable_seqscan = off AS $$
DECLARE t traveller; gone_held boolean := false; gone_unfit boolean := false; gone_needs text[] := '{}'; goes record;
  since timestamptz; left_already boolean;
BEGIN
  -- Locked: who waits for another's change of the same person reads it afterwards, and does not write over it.
  SELECT * INTO t FROM traveller WHERE person_id = id FOR NO KEY UPDATE;
  IF t.person_id IS NULL OR t.operation_id IS NULL OR t.merged_into IS NOT NULL THEN
    DELETE FROM listed_person WHERE person_id = id;
    RETURN;
  END IF;
  IF EXISTS (SELECT 1 FROM traveller m WHERE m.merged_into = id) THEN
    WITH RECURSIVE gone AS (
      SELECT m.*, 1 AS steps FROM traveller m WHERE m.merged_into = id
      UNION ALL SELECT m.*, steps + 1 FROM traveller m JOIN gone g ON m.merged_into = g.person_id WHERE steps < 10)
    SELECT bool_or(coalesce(NOT (protection->>'cleared')::boolean, false)),
           bool_or(coalesce(medical->>'decision' IN ('TEMP_UNFIT', 'UNFIT'), false)),
           coalesce(array_agg(DISTINCT n) FILTER (WHERE n IS NOT NULL), '{}')
    INTO gone_held, gone_unfit, gone_needs
    FROM gone LEFT JOIN LATERAL jsonb_array_elements_text(medical->'needs') AS n ON true;
  END IF;
  -- Whoever came back and said yes again has not left.
  since := coalesce(moment_of(t.consent->>'givenAt'), '-infinity');
  left_already := has_left(id, since) OR gone_left(id, since);
  -- The next flight that has not left; else the last one.
  SELECT c.flight_id, c.off_point INTO goes
    FROM call c JOIN flight f USING (flight_id), LATERAL (SELECT is_over(f.plan->>'stage') AS over) o
    WHERE c.person_id = id AND f.plan->>'stage' IS DISTINCT FROM 'CANCELLED'
    ORDER BY over, CASE WHEN over THEN -extract(epoch FROM f.std) ELSE extract(epoch FROM f.std) END LIMIT 1;
  INSERT INTO listed_person VALUES (
    id, t.operation_id, t.family_id, coalesce(t.case_reference, ''), coalesce(t.registered_on, 'epoch'),
    left_already::int
    | CASE t.age_band WHEN 'CHILD' THEN 2 WHEN 'ADULT' THEN 4 ELSE 0 END
    | CASE WHEN (t.identity->>'openDuplicates')::int > 0 THEN 8 ELSE 0 END
    | CASE WHEN (t.identity->>'documentConflict')::boolean THEN 16 ELSE 0 END
    | CASE WHEN (t.identity->>'outOfScope')::boolean THEN 32 ELSE 0 END
    | CASE WHEN (t.identity->>'confirmed')::boolean OR (t.identity->>'outOfScope')::boolean
        OR (t.identity->>'documentConflict')::boolean OR (t.identity->>'openDuplicates')::int > 0 THEN 0 ELSE 64 END
    | CASE WHEN (t.protection->>'cleared')::boolean AND NOT gone_held AND coalesce(t.protection->>'otherParent', '') <> 'MISSING'
        AND coalesce(t.protection->>'bestInterests', '') <> 'OUTSTANDING' THEN 0 ELSE 128 END
    | CASE WHEN t.medical->>'decision' IN ('FIT', 'FIT_WITH_CONDITIONS') AND NOT gone_unfit THEN 512 ELSE 0 END
    | CASE WHEN t.consent->>'status' IN ('WITHDRAWN', 'REFUSED') THEN 256 WHEN t.consent->>'status' IN ('ACTIVE', 'RECONFIRMED') THEN 1024
        WHEN t.consent IS NOT NULL THEN 2048 ELSE 0 END
    | CASE WHEN t.document->>'validUntil' IS NULL THEN 0 ELSE 4096 END
    | CASE t.exit_clearance->>'state' WHEN 'GRANTED' THEN 8192 WHEN 'NOT_NEEDED' THEN 16384 ELSE 0 END,
    moment_of(t.consent->>'validUntil'), moment_of(t.medical->>'validUntil'), day_of(t.document->>'validUntil'),
    day_of(t.exit_clearance->>'validUntil'),
    ARRAY(SELECT jsonb_array_elements_text(t.medical->'needs') UNION SELECT unnest(gone_needs) ORDER BY 1), goes.flight_id, goes.off_point)
  ON CONFLICT (person_id) DO UPDATE SET
    (operation_id, family_id, case_reference, registered_on, code, consent_until, fit_until, document_until, exit_until, needs, flight_id,
     off_point) =
    (excluded.operation_id, excluded.family_id, excluded.case_reference, excluded.registered_on, excluded.code, excluded.consent_until,
     excluded.fit_until, excluded.document_until, excluded.exit_until, excluded.needs, excluded.flight_id, excluded.off_point);
END $$;

-- Whether somebody has left under a record that was merged into theirs.
CREATE FUNCTION gone_left(id uuid, since timestamptz) RETURNS boolean LANGUAGE sql STABLE SET search_path = public SET enable_seqscan = off AS $$
  WITH RECURSIVE gone AS (
    SELECT m.person_id, 1 AS steps FROM traveller m WHERE m.merged_into = id
    UNION ALL SELECT m.person_id, steps + 1 FROM traveller m JOIN gone g ON m.merged_into = g.person_id WHERE steps < 10)
  SELECT EXISTS (SELECT 1 FROM gone WHERE has_left(gone.person_id, since));
$$;
CREATE FUNCTION is_over(stage text) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$
  SELECT coalesce(stage, '') IN ('OFF_BLOCK', 'AIRBORNE', 'TRANSIT', 'LANDED', 'ON_BLOCK', 'DISEMBARKED', 'RECONCILED', 'DIVERTED');
$$;

-- The record under which somebody stands now.
CREATE FUNCTION record_kept(id uuid) RETURNS uuid LANGUAGE plpgsql STABLE SET search_path = public SET enable_seqscan = off AS $$
DECLARE kept uuid := id; next uuid;
BEGIN
  FOR step IN 1..10 LOOP
    SELECT merged_into INTO next FROM traveller WHERE person_id = kept;
    EXIT WHEN next IS NULL;
    kept := next;
  END LOOP;
  RETURN kept;
END $$;

-- As the owner: whoever calls from one airport does not see the calls of another, and the row is made of all of them.
CREATE FUNCTION keep_listed() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
BEGIN
  IF TG_OP = 'DELETE' THEN PERFORM list_person(record_kept(OLD.person_id)); ELSE PERFORM list_person(record_kept(NEW.person_id)); END IF;
  RETURN NULL;
END $$;
-- Which flight is the next changes with the flights. In one order: whoever calls people holds them in it too.
CREATE FUNCTION keep_flight_listed() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
BEGIN
  PERFORM list_person(person_id) FROM (SELECT person_id FROM call WHERE flight_id = NEW.flight_id ORDER BY 1) AS c;
  RETURN NULL;
END $$;
CREATE FUNCTION keep_traveller_listed() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
BEGIN
  PERFORM list_person(NEW.person_id);
  IF NEW.merged_into IS NOT NULL THEN PERFORM list_person(record_kept(NEW.merged_into)); END IF;
  IF TG_OP = 'UPDATE' THEN
    IF OLD.merged_into IS DISTINCT FROM NEW.merged_into AND OLD.merged_into IS NOT NULL THEN
      PERFORM list_person(record_kept(OLD.merged_into));
    END IF;
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER listed AFTER INSERT OR UPDATE ON traveller FOR EACH ROW EXECUTE FUNCTION keep_traveller_listed();
CREATE TRIGGER listed AFTER INSERT OR UPDATE OR DELETE ON call FOR EACH ROW EXECUTE FUNCTION keep_listed();
CREATE TRIGGER listed AFTER UPDATE ON flight FOR EACH ROW
  WHEN (OLD.std IS DISTINCT FROM NEW.std OR OLD.plan->>'stage' IS DISTINCT FROM NEW.plan->>'stage') EXECUTE FUNCTION keep_flight_listed();
CREATE TRIGGER listed AFTER INSERT OR DELETE ON departed_passenger FOR EACH ROW EXECUTE FUNCTION keep_listed();
SELECT count(list_person(person_id)) FROM traveller WHERE merged_into IS NULL;

-- What somebody asks of that list again and again, for themself or for everybody of the operation. It names nobody.
CREATE TABLE saved_view (
    view_id      UUID PRIMARY KEY,
    operation_id UUID    NOT NULL,
    owner        TEXT    NOT NULL,
    name         TEXT    NOT NULL,
    query        TEXT    NOT NULL,
    shared       BOOLEAN NOT NULL
);
CREATE INDEX saved_view_operation_id_idx ON saved_view (operation_id);
ALTER TABLE saved_view ENABLE ROW LEVEL SECURITY;
CREATE POLICY scope ON saved_view USING ((SELECT scope_all()) OR operation_id = ANY ((SELECT scope_operations())::uuid[]));
