-- A number is found in the history as well, which the service can only add to: no column that was emptied hides a paper.
CREATE INDEX history_numbers ON history ((data->>'numberKey')) WHERE aggregate = 'travel_document';
