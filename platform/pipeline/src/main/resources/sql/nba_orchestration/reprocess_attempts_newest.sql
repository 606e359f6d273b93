-- The state of each entity at each step. Grain: one step and entity.
SELECT event_id, processor_name, entity_id, analysis_date, attempt_number, outcome, input_version, completeness, missing_keys, held_until, reason, sequence, attempted_at
FROM nba_orchestration.reprocess_attempts
WHERE TRUE
QUALIFY ROW_NUMBER() OVER (PARTITION BY processor_name, entity_id ORDER BY sequence DESC) = 1
