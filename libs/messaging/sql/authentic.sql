-- What a service needs to tell genuine messages from others. Same text in each service's migration of this name.
-- Where each part of a consumer's streams ended when it first asked for signatures: what is behind has to be signed.
CREATE TABLE unsigned_until (
    consumer TEXT NOT NULL,
    part     TEXT NOT NULL,
    at       TEXT NOT NULL,
    PRIMARY KEY (consumer, part)
);

-- What waited to be published when signatures came. The relay signs these, and nothing else that it is given to publish.
CREATE TABLE unsent_of_before (
    message_id UUID  PRIMARY KEY,
    message    JSONB NOT NULL
);
INSERT INTO unsent_of_before
    SELECT o.message_id, o.message FROM outbox o LEFT JOIN relay_position p ON p.name = 'outbox'
    WHERE (o.xid, o.id) > (coalesce(p.xid, '0'), coalesce(p.id, 0))
    UNION SELECT (message->>'id')::uuid, message FROM held_message
    ON CONFLICT DO NOTHING;

-- The number of the last message that was handled about each subject: what comes with a lower one is from before it.
CREATE TABLE last_sequence (
    consumer TEXT NOT NULL,
    stream   TEXT NOT NULL,
    key      TEXT NOT NULL,
    sequence TEXT NOT NULL,
    PRIMARY KEY (consumer, stream, key)
);
