-- Who counts where: ids and outcomes, so that nobody is counted twice. Nothing that says who it is.
CREATE TABLE counted_person (
    person_id    UUID PRIMARY KEY,
    operation_id UUID,
    consent      TEXT,
    cleared      BOOLEAN,
    fit          BOOLEAN,
    merged       BOOLEAN NOT NULL DEFAULT false,
    outcome      TEXT
);
CREATE INDEX counted_person_of ON counted_person (operation_id);

CREATE TABLE counted_flight (
    flight_id     UUID PRIMARY KEY,
    operation_id  UUID,
    flight_number TEXT,
    route         TEXT,
    std           TIMESTAMPTZ,
    stage         TEXT,
    counts        JSONB NOT NULL DEFAULT '{}',
    load          JSONB NOT NULL DEFAULT '{}',
    arrival       JSONB
);
CREATE INDEX counted_flight_of ON counted_flight (operation_id, std);

CREATE TABLE operation (
    operation_id UUID PRIMARY KEY,
    name         TEXT NOT NULL
);

-- What changed, in order: a reader that was away goes on from the last id it saw.
CREATE TABLE feed_entry (
    id           BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    operation_id UUID        NOT NULL,
    flight_id    UUID,
    at           TIMESTAMPTZ NOT NULL,
    kind         TEXT        NOT NULL
);
CREATE INDEX feed_entry_of ON feed_entry (operation_id, id);
