-- Staff of the operation read what its airlines have acknowledged. Flights of before have no operation until they are planned anew.
ALTER TABLE flight ADD COLUMN operation_id UUID;
ALTER POLICY scope ON flight USING ((SELECT scope_all())
  OR ('client:' || carrier_client_id) = ANY ((SELECT scope_entries())::text[])
  OR operation_id = ANY ((SELECT scope_operations())::uuid[]));
