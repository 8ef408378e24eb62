-- The record that stays, where registration found that two were one person, and since when; the first is empty again once that was
-- undone.
ALTER TABLE person ADD COLUMN merged_into UUID;
ALTER TABLE person ADD COLUMN merged_at TIMESTAMPTZ;
CREATE INDEX person_merged_into_idx ON person (merged_into);
