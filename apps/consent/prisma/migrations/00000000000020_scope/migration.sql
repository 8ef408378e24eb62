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

ALTER TABLE person ENABLE ROW LEVEL SECURITY;
CREATE POLICY scope ON person USING ((SELECT scope_all()) OR operation_id = ANY ((SELECT scope_operations())::uuid[]));
CREATE FUNCTION person_in_scope(id uuid) RETURNS boolean LANGUAGE plpgsql STABLE AS $$
BEGIN RETURN EXISTS (SELECT 1 FROM public.person t WHERE t.person_id = $1); END $$;

ALTER TABLE consent ENABLE ROW LEVEL SECURITY;
CREATE POLICY scope ON consent USING ((SELECT scope_all()) OR person_in_scope(person_id));
ALTER TABLE counselling_session ENABLE ROW LEVEL SECURITY;
CREATE POLICY scope ON counselling_session USING ((SELECT scope_all()) OR person_in_scope(person_id));
ALTER TABLE embassy_block ENABLE ROW LEVEL SECURITY;
CREATE POLICY scope ON embassy_block USING ((SELECT scope_all()) OR person_in_scope(person_id));
ALTER TABLE person_call ENABLE ROW LEVEL SECURITY;
CREATE POLICY scope ON person_call USING ((SELECT scope_all()) OR person_in_scope(person_id));
ALTER TABLE called_person ENABLE ROW LEVEL SECURITY;
CREATE POLICY scope ON called_person USING ((SELECT scope_all()) OR person_in_scope(person_id));

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
