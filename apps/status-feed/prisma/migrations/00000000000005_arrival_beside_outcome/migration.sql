-- Who boarded is told on one stream and who arrived on another, and nothing keeps these two in order: a column each.
ALTER TABLE counted_person ADD COLUMN arrival TEXT;
UPDATE counted_person SET arrival = outcome, outcome = NULL
WHERE outcome IN ('ARRIVED', 'VARIANCE') OR outcome LIKE 'V-%';
