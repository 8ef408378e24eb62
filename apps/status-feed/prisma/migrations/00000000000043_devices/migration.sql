-- Where somebody is signed in, so that they can have a lost device forget what it keeps for them. One row for each user of a
-- browser: the id is made with the key of what that browser keeps for them, and ends with it. It says nothing about people.
CREATE TABLE device (
    device_id     UUID PRIMARY KEY,
    owner         TEXT        NOT NULL,
    name          TEXT        NOT NULL,
    first_seen_at TIMESTAMPTZ NOT NULL,
    last_seen_at  TIMESTAMPTZ NOT NULL,
    lists         INT         NOT NULL,
    waiting       INT         NOT NULL,
    noes          INT         NOT NULL,
    forget_at     TIMESTAMPTZ,
    wiped_at      TIMESTAMPTZ
);
CREATE INDEX device_owner_idx ON device (owner);
