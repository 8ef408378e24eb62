-- How old somebody was on each leg that they flew; rows of before have none, and say only whether they were a minor on the first.
ALTER TABLE departed_passenger ADD COLUMN bands TEXT[] NOT NULL DEFAULT '{}';
