-- Which record stays, where two were one person: a "no" that is said to either is said.
ALTER TABLE person ADD COLUMN merged_into UUID;
