-- The newest rejected rows, without the rows themselves. Grain: one rejected row.
SELECT table_name, json_pointer, feed, reason_kind, kind, natural_key, captured_at, source_path, source_generation
FROM nba_orchestration.rejected_rows
WHERE TRUE
ORDER BY captured_at DESC, source_path, json_pointer
LIMIT 1000
