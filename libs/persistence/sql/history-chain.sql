-- History becomes a chain per record, and each record carries a head that only the service's own key makes. Rows of before stay as
-- they are: the service chains them once, at its first start, and notes that in record_adoption.
ALTER TABLE history
    ADD COLUMN n           INTEGER,
    ADD COLUMN sealed_hash TEXT,
    ADD COLUMN hash        TEXT;
CREATE UNIQUE INDEX history_chain ON history (aggregate_id, aggregate, version, n);
DROP INDEX history_of;

-- One row per table whose records of before were vouched for. The service may add to it and not change it.
CREATE TABLE record_adoption (
    aggregate TEXT        PRIMARY KEY,
    at        TIMESTAMPTZ NOT NULL,
    records   BIGINT      NOT NULL,
    last_seq  BIGINT      NOT NULL,
    mark      TEXT        NOT NULL
);
