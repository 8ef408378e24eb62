-- Whether they were on the list. A relative who never was is left behind as well; until now they were not kept.
ALTER TABLE left_behind ADD COLUMN listed BOOLEAN NOT NULL DEFAULT true;
