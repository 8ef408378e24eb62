-- They have said no to their details being used at all: no carrier is shown their row, whatever they said to sharing it.
ALTER TABLE traveller ADD COLUMN data_no BOOLEAN NOT NULL DEFAULT false;
