-- Two people whom protection keeps off one flight; why is sealed.
CREATE TABLE separation (
    id        UUID PRIMARY KEY,
    version   INTEGER NOT NULL,
    state     JSONB   NOT NULL,
    sealed    TEXT,
    head      TEXT,
    person_id UUID    NOT NULL,
    other_id  UUID    NOT NULL
);
CREATE INDEX separation_person_id_idx ON separation (person_id);
CREATE INDEX separation_other_id_idx ON separation (other_id);
ALTER TABLE separation ENABLE ROW LEVEL SECURITY;
CREATE POLICY scope ON separation USING ((SELECT scope_all()) OR person_in_scope(person_id) OR person_in_scope(other_id));
