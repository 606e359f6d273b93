-- The last event of each finding. Grain: one cause.
SELECT event_id, cause, state, severity, evidence, remedy, sequence, happened_at
FROM nba_orchestration.findings
WHERE TRUE
QUALIFY ROW_NUMBER() OVER (PARTITION BY cause ORDER BY sequence DESC) = 1
