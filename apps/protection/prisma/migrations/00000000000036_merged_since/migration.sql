-- When the record was last merged into another; it stays once that was undone. Empty where it was merged before this was kept.
ALTER TABLE person ADD COLUMN merged_at TIMESTAMPTZ;
