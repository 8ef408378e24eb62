-- Who was found at a gate whom no list names, or who is not who their wristband says; read from the events of manifests.
CREATE TABLE gate_finding (
    finding_id     UUID PRIMARY KEY,
    operation_id   UUID        NOT NULL,
    flight_id      UUID        NOT NULL,
    kind           TEXT        NOT NULL,
    person_id      UUID,
    with_person_id UUID,
    about_age      TEXT,
    found_in       TEXT        NOT NULL,
    found_at       TIMESTAMPTZ NOT NULL,
    outcome        TEXT
);
CREATE INDEX gate_finding_operation_id_found_at_finding_id_idx ON gate_finding (operation_id, found_at, finding_id);
ALTER TABLE gate_finding ENABLE ROW LEVEL SECURITY;
CREATE POLICY scope ON gate_finding
    USING ((SELECT scope_all()) OR operation_id = ANY ((SELECT scope_operations())::uuid[]));
