-- Imports become like everything else here: a state that the store reads, a version, and a history of what was done with them.
ALTER TABLE caseload_import
    ADD COLUMN version INTEGER NOT NULL DEFAULT 0,
    ADD COLUMN state   JSONB,
    ADD COLUMN sealed  TEXT;
UPDATE caseload_import SET state = jsonb_strip_nulls(jsonb_build_object(
    'importId', id, 'operationId', operation_id, 'status', status, 'contentHash', content_hash, 'exportedOn', exported_on,
    'counts', counts - 'result', 'result', counts -> 'result', 'madeBy', made_by,
    'madeAt', to_char(made_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
    'committedAt', to_char(committed_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')));
