-- Until when a yes and a clearance hold: figures fall by themselves when they end. Empty where none was published.
ALTER TABLE counted_person
    ADD COLUMN consent_until TIMESTAMPTZ,
    ADD COLUMN fit_until     TIMESTAMPTZ;
