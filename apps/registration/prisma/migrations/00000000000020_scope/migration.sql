-- What a request may see is in the store (docs/adr/0018-scope-is-in-the-store.md): `homeward.scope` is set on the connection
-- to `*`, or to entries separated by commas: the id of an operation, `<operation>@from:<airport>`, `<operation>@to:<airport>`,
-- `client:<id>`. Without it nothing is seen. Functions are bound late, so that tables can be swapped after a rebuild.
CREATE FUNCTION scope_all() RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT coalesce(current_setting('homeward.scope', true) = '*', false) $$;

CREATE FUNCTION scope_entries() RETURNS text[] LANGUAGE sql STABLE AS $$
  SELECT string_to_array(coalesce(nullif(current_setting('homeward.scope', true), '*'), ''), ',') $$;

-- The operations in scope, also those of whoever is bound to one airport there.
CREATE FUNCTION scope_operations() RETURNS uuid[] LANGUAGE sql STABLE AS $$
  SELECT ARRAY(SELECT left(entry, 36)::uuid FROM unnest(scope_entries()) AS entry WHERE entry NOT LIKE 'client:%') $$;

ALTER TABLE operation ENABLE ROW LEVEL SECURITY;
CREATE POLICY scope ON operation USING ((SELECT scope_all()) OR id = ANY ((SELECT scope_operations())::uuid[]));
ALTER TABLE case_file ENABLE ROW LEVEL SECURITY;
CREATE POLICY scope ON case_file USING ((SELECT scope_all()) OR operation_id = ANY ((SELECT scope_operations())::uuid[]));
ALTER TABLE family ENABLE ROW LEVEL SECURITY;
CREATE POLICY scope ON family USING ((SELECT scope_all()) OR operation_id = ANY ((SELECT scope_operations())::uuid[]));
ALTER TABLE person ENABLE ROW LEVEL SECURITY;
CREATE POLICY scope ON person USING ((SELECT scope_all()) OR operation_id = ANY ((SELECT scope_operations())::uuid[]));
ALTER TABLE duplicate_pair ENABLE ROW LEVEL SECURITY;
CREATE POLICY scope ON duplicate_pair USING ((SELECT scope_all()) OR operation_id = ANY ((SELECT scope_operations())::uuid[]));
ALTER TABLE caseload_import ENABLE ROW LEVEL SECURITY;
CREATE POLICY scope ON caseload_import USING ((SELECT scope_all()) OR operation_id = ANY ((SELECT scope_operations())::uuid[]));
ALTER TABLE referral_queue ENABLE ROW LEVEL SECURITY;
CREATE POLICY scope ON referral_queue USING ((SELECT scope_all()) OR operation_id = ANY ((SELECT scope_operations())::uuid[]));

CREATE FUNCTION person_in_scope(id uuid) RETURNS boolean LANGUAGE plpgsql STABLE AS $$
BEGIN RETURN EXISTS (SELECT 1 FROM public.person t WHERE t.id = $1); END $$;

CREATE FUNCTION import_in_scope(id uuid) RETURNS boolean LANGUAGE plpgsql STABLE AS $$
BEGIN RETURN EXISTS (SELECT 1 FROM public.caseload_import t WHERE t.id = $1); END $$;

-- A key is made before its person, and belongs to nobody of another operation.
CREATE FUNCTION key_in_scope(id uuid) RETURNS boolean LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public AS $$
BEGIN RETURN scope_entries() <> '{}' AND NOT EXISTS (
  SELECT 1 FROM person p WHERE p.id = $1 AND p.operation_id <> ALL (scope_operations())); END $$;

ALTER TABLE person_key ENABLE ROW LEVEL SECURITY;
CREATE POLICY scope ON person_key USING ((SELECT scope_all()) OR key_in_scope(person_id));
ALTER TABLE travel_document ENABLE ROW LEVEL SECURITY;
CREATE POLICY scope ON travel_document USING ((SELECT scope_all()) OR person_in_scope(holder_id));
ALTER TABLE exit_clearance ENABLE ROW LEVEL SECURITY;
CREATE POLICY scope ON exit_clearance USING ((SELECT scope_all()) OR person_in_scope(id));
ALTER TABLE import_row ENABLE ROW LEVEL SECURITY;
CREATE POLICY scope ON import_row USING ((SELECT scope_all()) OR import_in_scope(import_id));
ALTER TABLE import_candidate ENABLE ROW LEVEL SECURITY;
CREATE POLICY scope ON import_candidate USING ((SELECT scope_all()) OR import_in_scope(import_id));

-- Row security keeps the indexes of lists from being used. These look ids up as the owner; what the ids stand for stays in
-- the scope of whoever asks.
CREATE FUNCTION papers_of(bearers uuid[]) RETURNS SETOF uuid LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
  SELECT id FROM travel_document WHERE bearer_ids && bearers $$;
CREATE FUNCTION persons_alike(phones text[], birth text, names text[]) RETURNS SETOF uuid
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
  SELECT id FROM person WHERE phone_keys && phones
  UNION SELECT id FROM person WHERE birth_key = birth
  UNION SELECT id FROM person WHERE name_keys @> names AND cardinality(names) > 0 $$;

CREATE FUNCTION history_in_scope(kind text, id uuid) RETURNS boolean LANGUAGE plpgsql STABLE AS $$
DECLARE found boolean;
BEGIN
  IF to_regclass('public.' || quote_ident(kind)) IS NULL THEN RETURN false; END IF;
  EXECUTE format('SELECT EXISTS (SELECT 1 FROM public.%I WHERE id = $1)', kind) INTO found USING id;
  RETURN found;
END $$;
ALTER TABLE history ENABLE ROW LEVEL SECURITY;
CREATE POLICY scope ON history FOR SELECT USING ((SELECT scope_all()) OR history_in_scope(aggregate, aggregate_id));
-- Added in the statement that changes the row itself, which has its own check.
CREATE POLICY added ON history FOR INSERT WITH CHECK (true);
CREATE POLICY kept ON history FOR UPDATE USING ((SELECT scope_all()));
CREATE POLICY deleted ON history FOR DELETE USING ((SELECT scope_all()));
