-- Acknowledgements with their history. The table before stays for the release that reads it, and goes when none does.
CREATE TABLE manifest_acknowledgement (
    id        UUID PRIMARY KEY,
    version   INTEGER NOT NULL,
    state     JSONB   NOT NULL,
    sealed    TEXT,
    flight_id UUID    NOT NULL
);

-- The ids are those of `derivedId` in libs/kernel.
WITH old AS (
    SELECT a.*, encode(sha256(convert_to(concat_ws('|', flight_id, version, client_id), 'UTF8')), 'hex') AS hex
    FROM acknowledgement a),
known AS (
    SELECT concat_ws('-', substr(hex, 1, 8), substr(hex, 9, 4), '8' || substr(hex, 14, 3), '8' || substr(hex, 18, 3), substr(hex, 21, 12))::uuid AS id,
           flight_id, acknowledged_at, client_id,
           jsonb_build_object('flightId', flight_id, 'manifestVersion', version, 'clientId', client_id, 'acknowledgedAt',
             to_char(acknowledged_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')) AS state
    FROM old),
kept AS (INSERT INTO manifest_acknowledgement (id, version, state, flight_id) SELECT id, 1, state, flight_id FROM known)
INSERT INTO history (aggregate, aggregate_id, version, type, at, by, data)
SELECT 'manifest_acknowledgement', id, 1, 'ManifestAcknowledged', acknowledged_at, client_id, state FROM known;
