-- Cuts off the beginning of the embedded log. May be applied again and again: logs made before it need it as well.
-- Streams whose beginning is gone; what is not here is whole.
CREATE TABLE IF NOT EXISTS log_pruned (
    stream TEXT PRIMARY KEY,
    at     TIMESTAMPTZ NOT NULL
);

-- Takes away, from the front of each partition, what is older than that and what every group is past; a rebuild holds
-- nothing, it notices. Readers may not delete by themselves: the function belongs to the log's owner.
CREATE OR REPLACE FUNCTION prune_log(keep INTERVAL, at_most INTEGER) RETURNS INTEGER
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
DECLARE gone INTEGER;
BEGIN
    IF keep < INTERVAL '1 day' THEN RAISE EXCEPTION 'a log is kept for a day at least'; END IF;
    WITH behind AS (
        SELECT DISTINCT stream, part FROM consumer_position
        WHERE consumer NOT LIKE '%-rebuild'),
    old AS (
        SELECT l.stream, l.part, l.xid, l.id FROM behind b CROSS JOIN LATERAL (
            SELECT f.stream, f.part, f.xid, f.id, f.written_at FROM log f WHERE f.stream = b.stream AND f.part = b.part ORDER BY f.xid, f.id LIMIT at_most) l
        WHERE l.written_at < clock_timestamp() - keep AND NOT EXISTS (
            SELECT 1 FROM consumer_position p WHERE p.stream = l.stream AND p.part = l.part
              AND p.consumer NOT LIKE '%-rebuild' AND (p.xid, p.id) < (l.xid, l.id))),
    deleted AS (
        DELETE FROM log l USING old o
        WHERE l.stream = o.stream AND l.part = o.part AND l.xid = o.xid AND l.id = o.id RETURNING l.stream),
    noted AS (
        INSERT INTO log_pruned SELECT stream, clock_timestamp() FROM deleted GROUP BY stream
        ON CONFLICT (stream) DO UPDATE SET at = excluded.at)
    SELECT count(*) INTO gone FROM deleted;
    RETURN gone;
END $$;
