-- Who answers for a child: as registration has recorded it, or, until it says so, by the relation of both to the head of their
-- case. `main.cjs rebuild` brings in what came before this; until then nobody says yes for a child who was registered before.
ALTER TABLE person ADD COLUMN case_id UUID;
ALTER TABLE person ADD COLUMN relation TEXT;
ALTER TABLE person ADD COLUMN guardian_ids JSONB;
-- Whether protection has decided what is best for a child, and so named who answers for it.
ALTER TABLE embassy_block ADD COLUMN best_interests TEXT;
