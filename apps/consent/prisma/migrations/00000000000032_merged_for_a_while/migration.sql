-- Which record this one was merged into for a while, and when: a no of that time that comes later may be of either person.
ALTER TABLE person ADD COLUMN merged_at TIMESTAMPTZ;
ALTER TABLE person ADD COLUMN unmerged_from UUID;
ALTER TABLE person ADD COLUMN unmerged_at TIMESTAMPTZ;
CREATE INDEX person_unmerged_from ON person (unmerged_from);
