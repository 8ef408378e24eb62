-- Who is off a flight keeps the yes that they gave for it, and it follows the flight until they are called for another one.
ALTER TABLE person_call ADD COLUMN off BOOLEAN NOT NULL DEFAULT false;
ALTER TABLE person_call ADD COLUMN called_at TIMESTAMPTZ;
