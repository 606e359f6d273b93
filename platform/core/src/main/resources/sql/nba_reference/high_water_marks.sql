-- The highest sequence that ended, by publish state and epoch. Grain: one publish state and epoch.
SELECT output_table, partition_group, epoch, MAX(sequence) AS sequence
FROM nba_reference.processor_run_history
WHERE epoch IS NOT NULL
GROUP BY output_table, partition_group, epoch
