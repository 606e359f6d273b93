CREATE TABLE IF NOT EXISTS `nba_reference.processor_run_history` (
  run_id STRING NOT NULL OPTIONS (description = "Names the unit of work; a repeated end of the same work is the same row."),
  processor_name STRING NOT NULL OPTIONS (description = "The step, or the table that was published into."),
  output_table STRING NOT NULL OPTIONS (description = "Where rows went."),
  data_partition STRING NOT NULL OPTIONS (description = "The partition built, or the season published into."),
  status STRING NOT NULL OPTIONS (description = "How it ended."),
  started_at TIMESTAMP NOT NULL OPTIONS (description = "When the work began."),
  ended_at TIMESTAMP NOT NULL OPTIONS (description = "When it ended."),
  records_processed INT64 NOT NULL OPTIONS (description = "Rows that were staged."),
  records_written INT64 NOT NULL OPTIONS (description = "Rows inserted or updated, as the warehouse counted them."),
  records_stale INT64 NOT NULL OPTIONS (description = "Row versions that lost to a newer one: refused, or replaced by it."),
  reason STRING OPTIONS (description = "Why it ran, or why it failed."),
  build_id STRING NOT NULL OPTIONS (description = "Build of the code that did it."),
  partition_group STRING OPTIONS (description = "The partitions that share the publish state under which it wrote: a season, or all."),
  epoch STRING OPTIONS (description = "The epoch of the state under which it wrote."),
  sequence INT64 OPTIONS (description = "Number of its write in the publish state; 0: the epoch began."),
  processed_at TIMESTAMP NOT NULL OPTIONS (description = "When this row was written.")
)
CLUSTER BY run_id
OPTIONS (description = "One row: one unit of work that ended");
