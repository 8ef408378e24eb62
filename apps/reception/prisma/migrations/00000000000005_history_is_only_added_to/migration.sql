-- The service may not change its history. What an earlier release wrote of an explanation in clear is sealed by this alone.
CREATE FUNCTION seal_explanation(flight UUID, variance TEXT, operation_key TEXT, sealed_explanation TEXT) RETURNS void
LANGUAGE sql SECURITY DEFINER SET search_path = public AS $$
  UPDATE history SET data = data || jsonb_build_object('keyOf', operation_key, 'explanation', sealed_explanation)
  WHERE aggregate_id = flight AND type = 'VarianceRecorded' AND data->>'varianceId' = variance AND NOT data ? 'keyOf'
$$;
