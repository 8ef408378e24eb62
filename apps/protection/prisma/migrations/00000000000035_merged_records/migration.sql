-- The record that stays, where registration found that two were one person; empty again once that was undone.
ALTER TABLE person ADD COLUMN merged_into UUID;
CREATE INDEX person_merged_into_idx ON person (merged_into);
