-- What states of the corridor demand by law, whatever a person says to sharing it: receipts say so.
ALTER TABLE operation_setting ADD COLUMN demanded_by_law JSONB;
