-- One charter: aircraft, legs, permits, stage.
CREATE TABLE flight (
    id           UUID PRIMARY KEY,
    version      INTEGER     NOT NULL,
    state        JSONB       NOT NULL,
    sealed       TEXT,
    operation_id UUID        NOT NULL,
    stage        TEXT        NOT NULL,
    std          TIMESTAMPTZ NOT NULL
);
CREATE INDEX flight_of_operation ON flight (operation_id, std, id);
