-- Whether somebody has left since a yes, from whichever airport: whoever is bound to one airport sees no other flights
-- (docs/adr/0018-scope-is-in-the-store.md), and would else wait for a relative who has flown from there. Says nothing but yes or no.
CREATE FUNCTION has_left(person uuid, yes_at timestamptz) RETURNS boolean
  LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public AS $$
BEGIN RETURN EXISTS (SELECT 1 FROM departed_passenger d WHERE d.person_id = $1 AND $2 <= d.doors_closed_at); END $$;
