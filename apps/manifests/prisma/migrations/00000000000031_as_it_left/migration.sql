-- What was known of somebody when the aircraft left: what holds at departure is asked of it, whatever is found out later.
-- Rows of before have none of it; of them the invariant asks what is known now.
ALTER TABLE departed_passenger
    ADD COLUMN departed_at TIMESTAMPTZ,
    ADD COLUMN consent     JSONB,
    ADD COLUMN medical     JSONB,
    ADD COLUMN protection  JSONB,
    ADD COLUMN family      JSONB;
