-- What an operation is found by: its name, its places and its states, folded as the service folds them from now on. Rows of
-- before have capitals made small alone, until the next change of theirs.
ALTER TABLE "operation" ADD COLUMN "found_by" TEXT NOT NULL DEFAULT '';
UPDATE "operation" SET "found_by" = lower(concat_ws(' ', state->>'name',
  (SELECT string_agg(place, ' ') FROM jsonb_array_elements_text(state->'corridor') AS place),
  state->>'hostCountry', state->>'requestingGovernment'));
