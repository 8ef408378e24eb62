-- Which airline flies which flight, and which versions of its manifest there are.
CREATE TABLE flight (
    flight_id         UUID PRIMARY KEY,
    carrier_client_id TEXT,
    flight_number     TEXT        NOT NULL,
    route             TEXT        NOT NULL,
    std               TIMESTAMPTZ NOT NULL
);
CREATE INDEX flight_of_carrier ON flight (carrier_client_id, std);

CREATE TABLE issued_version (
    seq       BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    flight_id UUID        NOT NULL,
    version   INTEGER     NOT NULL,
    hash      TEXT        NOT NULL,
    people    INTEGER     NOT NULL,
    issued_at TIMESTAMPTZ NOT NULL,
    UNIQUE (flight_id, version)
);

CREATE TABLE acknowledgement (
    flight_id       UUID        NOT NULL,
    version         INTEGER     NOT NULL,
    client_id       TEXT        NOT NULL,
    acknowledged_at TIMESTAMPTZ NOT NULL,
    PRIMARY KEY (flight_id, version, client_id)
);
