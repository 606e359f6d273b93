-- How many units of work wrote something since a time, and how many failed. Grain: one row.
SELECT COUNTIF(status = 'WRITTEN') AS written, COUNTIF(status = 'FAILED') AS failed
FROM nba_reference.processor_run_history
WHERE ended_at >= @since
