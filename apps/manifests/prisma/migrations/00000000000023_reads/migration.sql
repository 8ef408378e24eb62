-- Who saw whom. Same text in each service's migration; a row is written with a delay of about a second.
CREATE TABLE read_record (
    id        UUID        PRIMARY KEY,
    at        TIMESTAMPTZ NOT NULL,
    by        TEXT        NOT NULL,
    roles     TEXT[]      NOT NULL,
    purpose   TEXT        NOT NULL,
    action    TEXT        NOT NULL,
    classes   TEXT[]      NOT NULL,
    people    UUID[]      NOT NULL,
    emergency TEXT,
    kept_at   TIMESTAMPTZ NOT NULL DEFAULT clock_timestamp()
);
CREATE INDEX read_of_person ON read_record USING gin (people);
CREATE INDEX read_by ON read_record (by, id);
CREATE INDEX read_kept ON read_record (kept_at);
CREATE INDEX read_in_emergency ON read_record (id) WHERE emergency IS NOT NULL;

CREATE TABLE read_review (
    read_id UUID        PRIMARY KEY REFERENCES read_record ON DELETE CASCADE,
    by      TEXT        NOT NULL,
    at      TIMESTAMPTZ NOT NULL,
    outcome TEXT        NOT NULL
);

-- The service adds to the record, and deletes nothing that is younger than two years; `migrateAll` takes UPDATE away.
ALTER TABLE read_record ENABLE ROW LEVEL SECURITY;
CREATE POLICY read_record_seen ON read_record FOR SELECT USING (true);
CREATE POLICY read_record_added ON read_record FOR INSERT WITH CHECK (true);
CREATE POLICY read_record_forgotten ON read_record FOR DELETE USING (kept_at < clock_timestamp() - INTERVAL '730 days');
