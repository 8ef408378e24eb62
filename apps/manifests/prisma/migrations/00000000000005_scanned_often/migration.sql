-- Both are asked at every scan: what merged records are held for, and whether somebody has left already.
CREATE INDEX traveller_merged_into_idx ON traveller (merged_into);
CREATE INDEX departed_passenger_person_id_idx ON departed_passenger (person_id);
