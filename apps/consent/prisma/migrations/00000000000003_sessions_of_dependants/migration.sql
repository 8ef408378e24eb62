-- A guardian's session counts for those they decide for: it has to be found from the child's side too.
CREATE INDEX counselling_session_decides_for ON counselling_session USING gin ((state -> 'dependants'));
