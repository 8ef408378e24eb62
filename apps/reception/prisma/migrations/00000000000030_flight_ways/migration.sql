-- Where each flight has landed, as the flight desk reports it: people are received once it has.
CREATE TABLE flight_way (
    flight_id    UUID PRIMARY KEY,
    operation_id UUID  NOT NULL,
    way          JSONB NOT NULL
);
ALTER TABLE flight_way ENABLE ROW LEVEL SECURITY;
CREATE POLICY scope ON flight_way USING ((SELECT scope_all()) OR (operation_id = ANY ((SELECT scope_operations())::uuid[]) AND
  at_site(operation_id, NULL, ARRAY(SELECT jsonb_array_elements_text(way->'stops')))));
