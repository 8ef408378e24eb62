-- Somebody who is bound to an airport: figures of flights that leave there, or for reception of those that arrive
-- (docs/adr/0018-scope-is-in-the-store.md). Of a flight whose way is not known yet only who sees the whole operation sees any.
CREATE FUNCTION at_site(operation uuid, leaves text, arrives text[]) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT scope_entries() && (ARRAY[operation::text, operation || '@from:' || leaves] ||
    ARRAY(SELECT operation || '@to:' || airport FROM unnest(arrives) AS airport)) $$;

DROP POLICY scope ON counted_flight;
CREATE POLICY scope ON counted_flight USING ((SELECT scope_all()) OR (operation_id = ANY ((SELECT scope_operations())::uuid[]) AND
  at_site(operation_id, split_part(route, '-', 1), (string_to_array(route, '-'))[2:])));
