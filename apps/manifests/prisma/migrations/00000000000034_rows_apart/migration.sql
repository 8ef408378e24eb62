-- What two people are kept apart in: the flight, as all of before, or the row.
ALTER TABLE separation ADD COLUMN within TEXT NOT NULL DEFAULT 'FLIGHT';
