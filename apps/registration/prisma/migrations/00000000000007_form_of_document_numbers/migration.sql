-- In which form a number was compared. Papers of before are read again after the start: see src/read-numbers-again.
ALTER TABLE travel_document ADD COLUMN number_form SMALLINT NOT NULL DEFAULT 1;
CREATE INDEX travel_document_of_old_form ON travel_document (number_form, id);
