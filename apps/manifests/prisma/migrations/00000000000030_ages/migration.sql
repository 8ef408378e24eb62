-- How old somebody is on days that matter to a flight, and of which sealed identity that was worked out. Never the date of birth.
ALTER TABLE traveller ADD COLUMN ages JSONB;
