-- What every service needs to remember what happened. It stands first in each service's first migration.
CREATE TABLE history (
    seq          BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    aggregate    TEXT        NOT NULL,
    aggregate_id UUID        NOT NULL,
    version      INTEGER     NOT NULL,
    type         TEXT        NOT NULL,
    at           TIMESTAMPTZ NOT NULL,
    by           TEXT        NOT NULL,
    command_id   TEXT,
    data         JSONB       NOT NULL,
    sealed       TEXT
);
CREATE INDEX history_of ON history (aggregate_id, seq);
CREATE UNIQUE INDEX history_command ON history (aggregate_id, command_id) WHERE command_id IS NOT NULL;
