-- Fingerprints of a number with letters that look alike as one, whole and without a prefix. Papers of before get them when
-- they are read again after the start: see src/read-numbers-again.
ALTER TABLE travel_document ADD COLUMN alike_key TEXT, ADD COLUMN bare_key TEXT;
CREATE INDEX travel_document_by_alike ON travel_document (alike_key) WHERE alike_key IS NOT NULL;
CREATE INDEX travel_document_by_bare ON travel_document (bare_key) WHERE bare_key IS NOT NULL;
