-- What every service needs to publish and to consume once. It stands behind the history in each service's first migration.
CREATE TABLE outbox (
    xid         XID8        NOT NULL DEFAULT pg_current_xact_id(),
    id          BIGINT      GENERATED ALWAYS AS IDENTITY,
    message_id  UUID        NOT NULL,
    stream      TEXT        NOT NULL,
    key         TEXT        NOT NULL,
    message     JSONB       NOT NULL,
    written_at  TIMESTAMPTZ NOT NULL DEFAULT clock_timestamp(),
    PRIMARY KEY (xid, id)
);
CREATE TABLE relay_position (
    name TEXT PRIMARY KEY,
    xid  XID8   NOT NULL DEFAULT '0',
    id   BIGINT NOT NULL DEFAULT 0
);
CREATE TABLE held_message (
    seq        BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    key        TEXT        NOT NULL,
    message    JSONB       NOT NULL,
    reason     TEXT        NOT NULL,
    held_at    TIMESTAMPTZ NOT NULL DEFAULT clock_timestamp()
);

CREATE TABLE inbox (
    consumer    TEXT        NOT NULL,
    message_id  UUID        NOT NULL,
    received_at TIMESTAMPTZ NOT NULL DEFAULT clock_timestamp(),
    PRIMARY KEY (consumer, message_id)
);
CREATE TABLE parked_message (
    seq        BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    consumer   TEXT        NOT NULL,
    key        TEXT        NOT NULL,
    message_id UUID        NOT NULL,
    message    JSONB       NOT NULL,
    reason     TEXT        NOT NULL,
    attempts   INTEGER     NOT NULL,
    parked_at  TIMESTAMPTZ NOT NULL DEFAULT clock_timestamp(),
    UNIQUE (consumer, message_id)
);
CREATE INDEX parked_behind ON parked_message (consumer, key, seq);

CREATE FUNCTION wake_relay() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM pg_notify('homeward_outbox', '');
    RETURN NULL;
END $$;
CREATE TRIGGER outbox_written AFTER INSERT ON outbox FOR EACH STATEMENT EXECUTE FUNCTION wake_relay();
