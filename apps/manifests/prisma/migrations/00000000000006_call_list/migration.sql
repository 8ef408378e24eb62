-- Who is called for a flight changes in one sequence, as long as the flight takes people: its rows in `call` belong to this one.
CREATE TABLE call_list (
    id      UUID PRIMARY KEY,
    version INTEGER NOT NULL,
    state   JSONB   NOT NULL,
    sealed  TEXT
);
