-- What desks told protection of persons; the words are sealed. Until one is answered its person waits.
CREATE TABLE concern (
    id          UUID PRIMARY KEY,
    version     INTEGER     NOT NULL,
    state       JSONB       NOT NULL,
    sealed      TEXT,
    head        TEXT,
    person_id   UUID        NOT NULL,
    child       BOOLEAN     NOT NULL,
    received_at TIMESTAMPTZ NOT NULL,
    answered    BOOLEAN     NOT NULL
);
CREATE INDEX concern_received_at_id_idx ON concern (received_at, id);
CREATE INDEX concern_person_id_idx ON concern (person_id);
ALTER TABLE concern ENABLE ROW LEVEL SECURITY;
CREATE POLICY scope ON concern USING ((SELECT scope_all()) OR person_in_scope(person_id));
