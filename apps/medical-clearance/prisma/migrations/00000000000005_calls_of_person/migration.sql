-- Every flight somebody is called for: whichever of them moves, a check follows. `called_person` knows the last one alone and
-- stays for the version before; `main.cjs rebuild` brings in the calls that came before this.
CREATE TABLE person_call (
    person_id UUID NOT NULL,
    flight_id UUID NOT NULL,
    PRIMARY KEY (person_id, flight_id)
);
CREATE INDEX person_call_of ON person_call (flight_id);
