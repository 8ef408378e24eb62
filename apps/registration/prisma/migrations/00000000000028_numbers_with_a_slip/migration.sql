-- Fingerprints of what a number has in common with each that one slip makes of it. Papers of before get them when they are
-- read again after the start: see src/read-numbers-again.
ALTER TABLE travel_document ADD COLUMN slip_keys TEXT[] NOT NULL DEFAULT '{}';
CREATE INDEX travel_document_by_slips ON travel_document USING gin (slip_keys);

-- Papers whose numbers are one slip from those of the papers named. Row security keeps the index from being used; this looks
-- ids up as the owner, and what they stand for stays in the scope of whoever asks.
CREATE FUNCTION papers_one_slip_from(papers uuid[]) RETURNS TABLE (paper uuid, other uuid)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
  SELECT t.id, d.id FROM travel_document t JOIN travel_document d
    ON d.slip_keys && t.slip_keys AND d.number_key IS DISTINCT FROM t.number_key
  WHERE t.id = ANY(papers) AND cardinality(t.slip_keys) > 0 $$;
