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

-- Somebody who is bound to an airport: flights that leave there, or for reception those that arrive.
CREATE FUNCTION at_site(operation uuid, leaves text, arrives text[]) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT scope_entries() && (ARRAY[operation::text, operation || '@from:' || leaves] ||
    ARRAY(SELECT operation || '@to:' || airport FROM unnest(arrives) AS airport)) $$;

ALTER TABLE traveller ENABLE ROW LEVEL SECURITY;
CREATE POLICY scope ON traveller USING ((SELECT scope_all()) OR operation_id = ANY ((SELECT scope_operations())::uuid[]));
ALTER TABLE flight ENABLE ROW LEVEL SECURITY;
CREATE POLICY scope ON flight USING ((SELECT scope_all()) OR (operation_id = ANY ((SELECT scope_operations())::uuid[]) AND
  at_site(operation_id, plan->'legs'->0->>'from',
    ARRAY(SELECT leg->>'to' FROM jsonb_array_elements(plan->'legs') AS leg))));
CREATE FUNCTION person_in_scope(id uuid) RETURNS boolean LANGUAGE plpgsql STABLE AS $$
BEGIN RETURN EXISTS (SELECT 1 FROM public.traveller t WHERE t.person_id = $1); END $$;

CREATE FUNCTION flight_in_scope(id uuid) RETURNS boolean LANGUAGE plpgsql STABLE AS $$
BEGIN RETURN EXISTS (SELECT 1 FROM public.flight t WHERE t.flight_id = $1); END $$;

ALTER TABLE split_agreement ENABLE ROW LEVEL SECURITY;
CREATE POLICY scope ON split_agreement USING ((SELECT scope_all()) OR person_in_scope(leaver_id));
ALTER TABLE call ENABLE ROW LEVEL SECURITY;
CREATE POLICY scope ON call USING ((SELECT scope_all()) OR flight_in_scope(flight_id));
ALTER TABLE manifest_version ENABLE ROW LEVEL SECURITY;
CREATE POLICY scope ON manifest_version USING ((SELECT scope_all()) OR flight_in_scope(flight_id));
ALTER TABLE departed_passenger ENABLE ROW LEVEL SECURITY;
CREATE POLICY scope ON departed_passenger USING ((SELECT scope_all()) OR flight_in_scope(flight_id));
ALTER TABLE left_behind ENABLE ROW LEVEL SECURITY;
CREATE POLICY scope ON left_behind USING ((SELECT scope_all()) OR flight_in_scope(flight_id));
ALTER TABLE call_list ENABLE ROW LEVEL SECURITY;
CREATE POLICY scope ON call_list USING ((SELECT scope_all()) OR flight_in_scope(id));
ALTER TABLE passenger_list ENABLE ROW LEVEL SECURITY;
CREATE POLICY scope ON passenger_list USING ((SELECT scope_all()) OR flight_in_scope(id));

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
