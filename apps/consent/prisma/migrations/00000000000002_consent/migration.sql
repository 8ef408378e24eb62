-- A person's consent for one purpose, from the first question to departure. `sealed`: how it was given.
CREATE TABLE consent (
    id          UUID PRIMARY KEY,
    version     INTEGER     NOT NULL,
    state       JSONB       NOT NULL,
    sealed      TEXT,
    person_id   UUID        NOT NULL,
    purpose     TEXT        NOT NULL,
    status      TEXT        NOT NULL CHECK (status IN ('ACTIVE', 'RECONFIRMED', 'STALE', 'REFUSED', 'WITHDRAWN')),
    valid_until TIMESTAMPTZ,
    UNIQUE (person_id, purpose)
);

-- One counselling session. `sealed`: who interpreted, what was answered.
CREATE TABLE counselling_session (
    id         UUID PRIMARY KEY,
    version    INTEGER     NOT NULL,
    state      JSONB       NOT NULL,
    sealed     TEXT,
    person_id  UUID        NOT NULL,
    counsellor TEXT        NOT NULL,
    held_at    TIMESTAMPTZ NOT NULL
);
CREATE INDEX counselling_session_of ON counselling_session (person_id, held_at);

-- What this service has heard of persons: no more than it needs to judge who decides for whom.
CREATE TABLE person (
    person_id    UUID PRIMARY KEY,
    operation_id UUID NOT NULL,
    family_id    UUID NOT NULL,
    age_band     TEXT NOT NULL
);

-- Persons about whom protection lets nothing go to the embassy, or lets it go again.
CREATE TABLE embassy_block (
    person_id UUID PRIMARY KEY,
    blocked   BOOLEAN NOT NULL
);

CREATE TABLE called_person (
    person_id UUID PRIMARY KEY,
    flight_id UUID NOT NULL
);
CREATE INDEX called_person_of ON called_person (flight_id);
