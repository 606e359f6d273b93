CREATE TABLE IF NOT EXISTS `nba_orchestration.partition_history` (
  event_id STRING NOT NULL OPTIONS (description = "Names the move; the same move is one row."),
  table_name STRING NOT NULL OPTIONS (description = "The table."),
  data_partition STRING NOT NULL OPTIONS (description = "The partition that moved."),
  status STRING NOT NULL OPTIONS (description = "Its status then."),
  version STRING NOT NULL OPTIONS (description = "Fingerprint of its business columns."),
  row_count INT64 NOT NULL OPTIONS (description = "Rows it held."),
  moved_at TIMESTAMP NOT NULL OPTIONS (description = "When it moved."),
  processed_at TIMESTAMP NOT NULL OPTIONS (description = "When this row was written.")
)
CLUSTER BY event_id
OPTIONS (description = "One row: one move of one partition");
