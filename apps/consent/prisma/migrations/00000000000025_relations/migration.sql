-- Who answers for a child as a parent, or as a guardian or caregiver who is shown. What guardian_ids holds of before does not say
-- as what somebody was recorded, so it is not read any more; registration publishes everybody anew as it starts.
ALTER TABLE person ADD COLUMN answered_by JSONB;
