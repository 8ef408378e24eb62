-- Who answers for a child, as registration has recorded it; null where it has not said so yet.
ALTER TABLE traveller ADD COLUMN family JSONB;
