-- Whoever records a no of somebody who has boarded is told so, and can tell the gate. `main.cjs rebuild` fills it for those who
-- boarded before this.
ALTER TABLE person_call ADD COLUMN boarded BOOLEAN NOT NULL DEFAULT false;
