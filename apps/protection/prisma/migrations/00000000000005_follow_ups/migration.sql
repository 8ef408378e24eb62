-- Whoever flew though they said no is asked what they need now; what they answer is sealed.
CREATE TABLE follow_up (
    id           UUID PRIMARY KEY,
    version      INTEGER NOT NULL,
    state        JSONB   NOT NULL,
    sealed       TEXT,
    operation_id UUID    NOT NULL,
    asked        BOOLEAN NOT NULL
);
CREATE INDEX follow_up_open ON follow_up (operation_id, id) WHERE NOT asked;
