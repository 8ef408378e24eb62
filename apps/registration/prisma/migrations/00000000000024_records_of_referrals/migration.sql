-- Referrals become records like all others: a state that the store reads, a version, and a head that the service gives those of
-- before at its next start. No column demands a value, so that an older version of the service can still refer somebody.
ALTER TABLE referral_queue
    ADD COLUMN version INTEGER,
    ADD COLUMN state   JSONB,
    ADD COLUMN head    TEXT;
UPDATE referral_queue r SET
    version = coalesce((SELECT max(h.version) FROM history h WHERE h.aggregate = 'referral_queue' AND h.aggregate_id = r.id), 0),
    state = jsonb_build_object(
        'referralId', id, 'personId', person_id, 'operationId', operation_id, 'queue', queue,
        'receivedAt', to_char(received_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'));
