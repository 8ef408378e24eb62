-- The embedded broker: a log per stream and partition, and how far each group has come.
CREATE TABLE log (
    stream     TEXT        NOT NULL,
    part       SMALLINT    NOT NULL,
    xid        XID8        NOT NULL DEFAULT pg_current_xact_id(),
    id         BIGINT      GENERATED ALWAYS AS IDENTITY,
    message_id UUID        NOT NULL,
    message    JSONB       NOT NULL,
    written_at TIMESTAMPTZ NOT NULL DEFAULT clock_timestamp(),
    PRIMARY KEY (stream, part, xid, id)
);
CREATE UNIQUE INDEX log_once ON log (message_id);

CREATE TABLE consumer_position (
    consumer TEXT     NOT NULL,
    stream   TEXT     NOT NULL,
    part     SMALLINT NOT NULL,
    xid      XID8     NOT NULL DEFAULT '0',
    id       BIGINT   NOT NULL DEFAULT 0,
    PRIMARY KEY (consumer, stream, part)
);
