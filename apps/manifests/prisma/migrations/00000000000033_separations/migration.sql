-- Who is not to be on one flight with whom, as protection orders; never why.
CREATE TABLE separation (
    separation_id UUID PRIMARY KEY,
    person_id     UUID        NOT NULL,
    other_id      UUID        NOT NULL,
    ordered_at    TIMESTAMPTZ NOT NULL,
    lifted_at     TIMESTAMPTZ
);
CREATE INDEX separation_person_id_idx ON separation (person_id);
CREATE INDEX separation_other_id_idx ON separation (other_id);
ALTER TABLE separation ENABLE ROW LEVEL SECURITY;
CREATE POLICY scope ON separation USING ((SELECT scope_all()) OR person_in_scope(person_id) OR person_in_scope(other_id));
