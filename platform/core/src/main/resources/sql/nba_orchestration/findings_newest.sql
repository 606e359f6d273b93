-- The last event of each finding, and when the finding opened last. Grain: one cause.
SELECT event_id, cause, state, severity, evidence, remedy, sequence, happened_at,
  COALESCE(MAX(IF(state = 'OPEN', happened_at, NULL)) OVER (PARTITION BY cause), happened_at) AS opened_at
FROM nba_orchestration.findings
WHERE TRUE
QUALIFY ROW_NUMBER() OVER (PARTITION BY cause ORDER BY sequence DESC, happened_at DESC, event_id DESC) = 1
