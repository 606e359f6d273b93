-- Rejected rows, by feed and reason, with the first file and the last row. Grain: one feed, table, kind and kind of reason.
SELECT feed, table_name, reason_kind, kind, found, first_path, first_at, last_path, last_at, json_pointer, row_json
FROM (
  SELECT feed, table_name, reason_kind, kind, json_pointer, row_json, source_path AS last_path, captured_at AS last_at,
    COUNT(*) OVER (PARTITION BY feed, table_name, reason_kind, kind) AS found,
    FIRST_VALUE(source_path) OVER (PARTITION BY feed, table_name, reason_kind, kind ORDER BY captured_at, source_path) AS first_path,
    MIN(captured_at) OVER (PARTITION BY feed, table_name, reason_kind, kind) AS first_at,
    ROW_NUMBER() OVER (PARTITION BY feed, table_name, reason_kind, kind ORDER BY captured_at DESC, source_path DESC, json_pointer) AS place
  FROM (
    SELECT COALESCE(feed, table_name) AS feed, table_name, COALESCE(reason_kind, '') AS reason_kind, COALESCE(kind, 'BAD') AS kind,
      json_pointer, row_json, source_path, captured_at
    FROM nba_orchestration.rejected_rows
  ) AS rejected
) AS ranked
WHERE place = 1
ORDER BY found DESC, feed, reason_kind
LIMIT 1000
