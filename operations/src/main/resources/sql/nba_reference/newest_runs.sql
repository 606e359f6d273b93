-- The units of work that ended last, newest first. Grain: one unit of work.
SELECT run_id, processor_name, output_table, data_partition, status, started_at, ended_at, records_processed, records_written, records_stale, reason, build_id, partition_group, epoch, sequence
FROM nba_reference.processor_run_history
WHERE TRUE
QUALIFY ROW_NUMBER() OVER (ORDER BY ended_at DESC, run_id) <= @most
ORDER BY ended_at DESC, run_id
