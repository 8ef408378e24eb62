-- A key for what is written about a movement and about nobody registered, wrapped with the master key, made when it is first asked
-- for. Whoever takes it away makes those texts unreadable everywhere; the next one that is made does not open them.
ALTER TABLE operation ADD COLUMN wrapped_key TEXT;
