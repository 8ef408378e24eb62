-- Nobody waits for a flight that was called off or has left, nor for another one once aboard. The version before fills neither:
-- a flight without a stage is one to wait for, until `main.cjs rebuild` or the next that is heard of it brings it in.
ALTER TABLE flight ADD COLUMN stage TEXT;
ALTER TABLE person_call ADD COLUMN boarded BOOLEAN NOT NULL DEFAULT false;
