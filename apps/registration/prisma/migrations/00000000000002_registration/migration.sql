CREATE TABLE operation (
    id       UUID PRIMARY KEY,
    version  INTEGER NOT NULL,
    state    JSONB   NOT NULL,
    sealed   TEXT,
    modality TEXT    NOT NULL CHECK (modality IN ('VHR', 'AVR'))
);

-- A registration group. Its reference may be said aloud; it ends in a check character.
CREATE TABLE case_file (
    id            UUID PRIMARY KEY,
    version       INTEGER NOT NULL,
    state         JSONB   NOT NULL,
    sealed        TEXT,
    operation_id  UUID    NOT NULL,
    family_id     UUID    NOT NULL,
    reference     TEXT    NOT NULL,
    office_number TEXT,
    UNIQUE (operation_id, reference)
);
CREATE INDEX case_file_of_family ON case_file (family_id);
CREATE INDEX case_file_by_number ON case_file (operation_id, office_number);

-- Those who travel together, across cases.
CREATE TABLE family (
    id           UUID PRIMARY KEY,
    version      INTEGER NOT NULL,
    state        JSONB   NOT NULL,
    sealed       TEXT,
    operation_id UUID    NOT NULL
);

-- `sealed`: names, date of birth, nationality, telephone. The keys are fingerprints that cannot be turned back.
CREATE TABLE person (
    id             UUID PRIMARY KEY,
    version        INTEGER NOT NULL,
    state          JSONB   NOT NULL,
    sealed         TEXT    NOT NULL,
    operation_id   UUID    NOT NULL,
    case_id        UUID    NOT NULL,
    family_id      UUID    NOT NULL,
    case_reference TEXT    NOT NULL,
    merged_into    UUID,
    name_keys      TEXT[]  NOT NULL,
    phone_keys     TEXT[]  NOT NULL,
    birth_key      TEXT
);
CREATE INDEX person_of_operation ON person (operation_id, id);
CREATE INDEX person_of_case ON person (case_id, id);
CREATE INDEX person_of_family ON person (family_id, id);
CREATE INDEX person_by_reference ON person (operation_id, case_reference, id);
CREATE INDEX person_merged ON person (merged_into) WHERE merged_into IS NOT NULL;
-- No pending list: each registration asks these indexes for second selves at once.
CREATE INDEX person_by_name ON person USING gin (name_keys) WITH (fastupdate = off);
CREATE INDEX person_by_phone ON person USING gin (phone_keys) WITH (fastupdate = off);
CREATE INDEX person_by_birth ON person (birth_key) WHERE birth_key IS NOT NULL;

-- One key per person, wrapped with the master key. Whoever deletes a row makes that person unreadable everywhere.
CREATE TABLE person_key (
    person_id UUID PRIMARY KEY,
    wrapped   TEXT NOT NULL
);

-- A paper; several persons may stand on one. `sealed` (key of the holder): number, issuing state, machine-readable zone.
CREATE TABLE travel_document (
    id          UUID PRIMARY KEY,
    version     INTEGER NOT NULL,
    state       JSONB   NOT NULL,
    sealed      TEXT    NOT NULL,
    holder_id   UUID    NOT NULL,
    bearer_ids  UUID[]  NOT NULL,
    number_key  TEXT,
    kind        TEXT    NOT NULL,
    valid_until DATE
);
CREATE INDEX travel_document_of ON travel_document USING gin (bearer_ids) WITH (fastupdate = off);
CREATE INDEX travel_document_by_number ON travel_document (number_key) WHERE number_key IS NOT NULL;

CREATE TABLE exit_clearance (
    id      UUID PRIMARY KEY,
    version INTEGER NOT NULL,
    state   JSONB   NOT NULL,
    sealed  TEXT
);

-- Two records that may be one person; the smaller id first, so that a pair is asked about once and for all.
CREATE TABLE duplicate_pair (
    id           UUID PRIMARY KEY,
    version      INTEGER  NOT NULL,
    state        JSONB    NOT NULL,
    sealed       TEXT,
    operation_id UUID     NOT NULL,
    person_a     UUID     NOT NULL,
    person_b     UUID     NOT NULL,
    status       TEXT     NOT NULL CHECK (status IN ('OPEN', 'SAME', 'DIFFERENT')),
    level        SMALLINT NOT NULL,
    CHECK (person_a < person_b),
    UNIQUE (person_a, person_b)
);
CREATE INDEX duplicate_pair_open ON duplicate_pair (operation_id, status, level, id);
CREATE INDEX duplicate_pair_of_b ON duplicate_pair (person_b);

-- A sheet on its way in. Its rows are sealed with a key of its own, because nobody on it has one yet; once it is
-- committed that key and the sealed rows are destroyed, so that no copy outlives a person's own key.
CREATE TABLE caseload_import (
    id           UUID PRIMARY KEY,
    operation_id UUID        NOT NULL,
    content_hash TEXT        NOT NULL,
    status       TEXT        NOT NULL CHECK (status IN ('READING', 'PREVIEW', 'COMMITTED')),
    exported_on  DATE        NOT NULL,
    wrapped_key  TEXT,
    sheet        TEXT,
    counts       JSONB       NOT NULL,
    made_by      TEXT        NOT NULL,
    made_at      TIMESTAMPTZ NOT NULL,
    committed_at TIMESTAMPTZ,
    UNIQUE (operation_id, content_hash)
);

CREATE TABLE import_row (
    import_id      UUID    NOT NULL REFERENCES caseload_import (id) ON DELETE CASCADE,
    record         INTEGER NOT NULL,
    verdict        TEXT    NOT NULL CHECK (verdict IN ('take', 'take-with-warning', 'refuse', 'ignore')),
    codes          TEXT[]  NOT NULL,
    sealed         TEXT,
    family_no      INTEGER,
    choice         TEXT CHECK (choice IN ('take', 'leave')),
    outcome        TEXT CHECK (outcome IN ('registered', 'to-be-mended', 'out-of-scope', 'left', 'ignored')),
    person_id      UUID,
    case_reference TEXT,
    PRIMARY KEY (import_id, record)
);

-- Suspected second registrations that a preview found: in the file, in another preview, or already here.
CREATE TABLE import_candidate (
    id           BIGINT   GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    import_id    UUID     NOT NULL REFERENCES caseload_import (id) ON DELETE CASCADE,
    record       INTEGER  NOT NULL,
    other_import UUID,
    other_record INTEGER,
    other_person UUID,
    level        SMALLINT NOT NULL,
    reasons      TEXT[]   NOT NULL
);
CREATE INDEX import_candidate_of ON import_candidate (import_id, record);

-- Words about health or fear, each sealed with the key class of those who may know.
CREATE TABLE referral_queue (
    id           UUID PRIMARY KEY,
    person_id    UUID        NOT NULL,
    operation_id UUID        NOT NULL,
    queue        TEXT        NOT NULL CHECK (queue IN ('medical', 'protection')),
    sealed       TEXT        NOT NULL,
    received_at  TIMESTAMPTZ NOT NULL
);
CREATE INDEX referral_queue_of ON referral_queue (queue, operation_id, id);
