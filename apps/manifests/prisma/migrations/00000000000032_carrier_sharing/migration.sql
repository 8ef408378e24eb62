-- Whether the person has said no to sharing their details with the carrier: their row is in no version that it sees.
ALTER TABLE traveller ADD COLUMN carrier_no BOOLEAN NOT NULL DEFAULT false;
