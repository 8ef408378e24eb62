-- What protection knows of one person. Open: only what follows for operations. `sealed`: everything else.
CREATE TABLE protection_file (
    id      UUID PRIMARY KEY,
    version INTEGER NOT NULL,
    state   JSONB   NOT NULL,
    sealed  TEXT,
    cleared BOOLEAN NOT NULL
);

-- Persons registration has told of: who is not cleared is waiting.
CREATE TABLE person (
    person_id     UUID PRIMARY KEY,
    operation_id  UUID NOT NULL,
    family_id     UUID NOT NULL,
    age_band      TEXT NOT NULL,
    registered_on DATE NOT NULL
);
CREATE INDEX person_waiting ON person (operation_id, registered_on, person_id);
