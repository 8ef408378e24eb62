-- What each operation has settled that a yes is judged by; nothing where it has settled nothing.
CREATE TABLE operation_setting (
    operation_id   UUID PRIMARY KEY,
    yes_bears_days INTEGER
);
ALTER TABLE operation_setting ENABLE ROW LEVEL SECURITY;
CREATE POLICY scope ON operation_setting
    USING ((SELECT scope_all()) OR operation_id = ANY ((SELECT scope_operations())::uuid[]));
-- Whether protection had cleared the person when it was heard of last: a yes is stale when it has not any more.
ALTER TABLE embassy_block ADD COLUMN cleared BOOLEAN;
