-- Whoever vouches for a paper list names papers that stand for nobody else, on no other flight either.
CREATE INDEX history_vouched_on_paper ON history (aggregate_id) WHERE type = 'VouchedOnPaper';
