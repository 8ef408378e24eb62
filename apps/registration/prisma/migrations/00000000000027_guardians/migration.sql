-- After every correction those are looked for for whom somebody answers: without this, among everybody of the operation.
CREATE INDEX person_guardians_idx ON person USING gin ((state->'guardians') jsonb_path_ops);
