-- Parked messages that two people decided not to apply. Same text in each service's migration of this name.
CREATE TABLE message_discard (
    consumer     TEXT        NOT NULL,
    message_id   UUID        NOT NULL,
    key          TEXT        NOT NULL,
    message      JSONB       NOT NULL,
    parked_for   TEXT        NOT NULL,
    reason       TEXT        NOT NULL CHECK (reason IN ('SUPERSEDED', 'WRONG_AT_SOURCE', 'UNREADABLE', 'NOT_FOR_US')),
    proposed_by  TEXT        NOT NULL,
    proposed_at  TIMESTAMPTZ NOT NULL DEFAULT clock_timestamp(),
    confirmed_by TEXT,
    confirmed_at TIMESTAMPTZ,
    PRIMARY KEY (consumer, message_id),
    CHECK (confirmed_by <> proposed_by),
    CHECK ((confirmed_by IS NULL) = (confirmed_at IS NULL))
);
