-- A preview that nobody committed is forgotten by a step of its own before its row goes.
ALTER TABLE caseload_import
    DROP CONSTRAINT caseload_import_status_check,
    ADD CONSTRAINT caseload_import_status_check CHECK (status IN ('READING', 'PREVIEW', 'COMMITTED', 'FORGOTTEN'));
