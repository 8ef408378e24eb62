-- The arrival of one flight: who left, and how each of them is accounted for.
CREATE TABLE arrival (
    id           UUID PRIMARY KEY,
    version      INTEGER NOT NULL,
    state        JSONB   NOT NULL,
    sealed       TEXT,
    operation_id UUID    NOT NULL,
    closed       BOOLEAN NOT NULL
);
CREATE INDEX arrival_of_operation ON arrival (operation_id, id);
