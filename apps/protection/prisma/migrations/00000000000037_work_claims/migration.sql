-- Who works on whom of the queue, until when. Nothing depends on it.
CREATE TABLE work_claim (
    person_id UUID PRIMARY KEY,
    by        TEXT        NOT NULL,
    until     TIMESTAMPTZ NOT NULL
);
ALTER TABLE work_claim ENABLE ROW LEVEL SECURITY;
CREATE POLICY scope ON work_claim USING ((SELECT scope_all()) OR person_in_scope(person_id));
