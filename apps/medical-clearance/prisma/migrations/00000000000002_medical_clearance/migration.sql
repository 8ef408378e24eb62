-- What the clinicians know of one person. Open: the decision and what is needed on the way. `sealed`: everything else.
CREATE TABLE medical_file (
    id          UUID PRIMARY KEY,
    version     INTEGER     NOT NULL,
    state       JSONB       NOT NULL,
    sealed      TEXT,
    decision    TEXT        NOT NULL,
    valid_until TIMESTAMPTZ
);

CREATE TABLE person (
    person_id     UUID PRIMARY KEY,
    operation_id  UUID NOT NULL,
    registered_on DATE NOT NULL
);
CREATE INDEX person_waiting ON person (operation_id, registered_on, person_id);

CREATE TABLE flight (
    flight_id UUID PRIMARY KEY,
    std       TIMESTAMPTZ NOT NULL,
    sta       TIMESTAMPTZ NOT NULL
);
CREATE TABLE called_person (
    person_id UUID PRIMARY KEY,
    flight_id UUID NOT NULL
);
CREATE INDEX called_person_of ON called_person (flight_id);
