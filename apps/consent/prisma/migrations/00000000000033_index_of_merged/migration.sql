-- Every record of a person is looked for from the one that stays.
CREATE INDEX person_merged_into_idx ON person (merged_into);
