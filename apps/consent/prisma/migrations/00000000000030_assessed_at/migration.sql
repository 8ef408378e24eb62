-- When protection last said where it stands: what it had cleared before a no out of fear is not enough for a new yes.
ALTER TABLE embassy_block ADD COLUMN assessed_at TIMESTAMPTZ;
