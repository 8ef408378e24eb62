-- What others have said of each person. One column an owner: who writes where is visible.
CREATE TABLE traveller (
    person_id       UUID PRIMARY KEY,
    operation_id    UUID,
    family_id       UUID,
    case_reference  TEXT,
    registered_on   DATE,
    sealed_identity TEXT,
    sealed_document TEXT,
    identity        JSONB,
    document        JSONB,
    exit_clearance  JSONB,
    consent         JSONB,
    protection      JSONB,
    medical         JSONB,
    merged_into     UUID
);
CREATE INDEX traveller_family ON traveller (family_id);

-- Each adult's recorded agreement that the family parts from one member.
CREATE TABLE split_agreement (
    leaver_id UUID NOT NULL,
    adult_id  UUID NOT NULL,
    PRIMARY KEY (leaver_id, adult_id)
);

CREATE TABLE flight (
    flight_id    UUID PRIMARY KEY,
    operation_id UUID        NOT NULL,
    std          TIMESTAMPTZ NOT NULL,
    plan         JSONB       NOT NULL
);

-- Who was called for which flight, and what they bring.
CREATE TABLE call (
    flight_id UUID    NOT NULL REFERENCES flight (flight_id),
    person_id UUID    NOT NULL,
    off_point TEXT    NOT NULL,
    bag_kg    INTEGER NOT NULL CHECK (bag_kg >= 0),
    priority  INTEGER NOT NULL,
    PRIMARY KEY (flight_id, person_id)
);
CREATE INDEX call_of_person ON call (person_id);

-- The list of one flight, from proposal to departure: one row, so that every change to it is one after the other.
CREATE TABLE passenger_list (
    id      UUID PRIMARY KEY,
    version INTEGER NOT NULL,
    state   JSONB   NOT NULL,
    sealed  TEXT,
    phase   TEXT    NOT NULL CHECK (phase IN ('PROPOSED', 'FROZEN', 'CLOSED', 'DEPARTED'))
);

-- Issued versions never change: the database refuses it too.
CREATE TABLE manifest_version (
    flight_id  UUID        NOT NULL,
    number     INTEGER     NOT NULL,
    prev_hash  TEXT        NOT NULL,
    hash       TEXT        NOT NULL,
    signature  TEXT        NOT NULL,
    reason     TEXT        NOT NULL,
    issued_at  TIMESTAMPTZ NOT NULL,
    issued_by  TEXT        NOT NULL,
    rows       JSONB       NOT NULL,
    PRIMARY KEY (flight_id, number)
);
CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'an issued manifest does not change';
END $$;
CREATE TRIGGER manifest_is_immutable BEFORE UPDATE OR DELETE ON manifest_version
    FOR EACH ROW EXECUTE FUNCTION refuse_change();

-- Who left, with what was known of them when the doors closed.
CREATE TABLE departed_passenger (
    flight_id        UUID        NOT NULL,
    person_id        UUID        NOT NULL,
    family_id        UUID        NOT NULL,
    minor            BOOLEAN     NOT NULL,
    doors_closed_at  TIMESTAMPTZ NOT NULL,
    std              TIMESTAMPTZ NOT NULL,
    manifest_version INTEGER     NOT NULL,
    PRIMARY KEY (flight_id, person_id)
);
CREATE TABLE left_behind (
    flight_id UUID    NOT NULL,
    person_id UUID    NOT NULL,
    family_id UUID    NOT NULL,
    minor     BOOLEAN NOT NULL,
    because   UUID    NOT NULL,
    PRIMARY KEY (flight_id, person_id)
);
