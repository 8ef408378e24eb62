-- Since when somebody waits for a counsellor, and by when they have to be asked.
ALTER TABLE person ADD COLUMN registered_on DATE;

CREATE TABLE flight (
  flight_id UUID PRIMARY KEY,
  std TIMESTAMPTZ NOT NULL,
  stage TEXT
);
-- Times alone; of whom is in the calls.
ALTER TABLE flight ENABLE ROW LEVEL SECURITY;
CREATE POLICY scope ON flight USING ((SELECT scope_all()) OR scope_entries() <> '{}');
