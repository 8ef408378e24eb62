-- When the adult agreed that the family parts: it counts where they were of age by the birthday that is known now. Empty where it
-- was agreed before this was kept.
ALTER TABLE split_agreement ADD COLUMN agreed_at TIMESTAMPTZ;
