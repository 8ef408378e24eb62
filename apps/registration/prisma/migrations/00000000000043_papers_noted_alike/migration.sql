-- What resembles a number is found in the history as well, as the number itself is: no column that was emptied hides a paper.
CREATE INDEX history_alike ON history ((data->'alike'->>'whole')) WHERE aggregate = 'travel_document';
CREATE INDEX history_bare ON history ((data->'alike'->>'bare')) WHERE aggregate = 'travel_document';
-- Without a list of entries that wait: each look-up would read all of it, seconds after a large sheet.
CREATE INDEX history_slips ON history USING gin ((data->'alike'->'slips')) WITH (fastupdate = off) WHERE aggregate = 'travel_document';

-- Papers that bore one of these numbers, or one that resembles it, at some time. Row security keeps the indexes from being used;
-- this looks ids up as the owner, and what they stand for stays in the scope of whoever asks.
CREATE FUNCTION papers_noted(numbers text[], wholes text[], bares text[], slips text[]) RETURNS SETOF uuid
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
  SELECT aggregate_id FROM history WHERE aggregate = 'travel_document' AND data->>'numberKey' = ANY(numbers)
  UNION SELECT aggregate_id FROM history WHERE aggregate = 'travel_document' AND data->'alike'->>'whole' = ANY(wholes)
  UNION SELECT aggregate_id FROM history WHERE aggregate = 'travel_document' AND data->'alike'->>'bare' = ANY(bares)
  UNION SELECT aggregate_id FROM history WHERE aggregate = 'travel_document' AND data->'alike'->'slips' ?| slips $$;
