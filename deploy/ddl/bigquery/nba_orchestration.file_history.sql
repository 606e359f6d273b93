CREATE TABLE IF NOT EXISTS `nba_orchestration.file_history` (
  change_id STRING NOT NULL OPTIONS (description = "Names the change; the same change is one row."),
  changed_on DATE NOT NULL OPTIONS (description = "Day of the change in UTC."),
  state STRING NOT NULL OPTIONS (description = "LOADED: its rows are staged or in the table. EMPTY: it has no rows. QUARANTINED: it could not be read, or its table refused its rows. UNROUTED: a sweep found it and no processor handles it. SWITCHED_OFF: a sweep found it and its feed is switched off."),
  feed STRING NOT NULL OPTIONS (description = "The prefix that led to the processor."),
  processor_name STRING NOT NULL OPTIONS (description = "The raw processor that read it, or would."),
  parser_version INT64 NOT NULL OPTIONS (description = "Version of the parser that decided the state."),
  table_name STRING NOT NULL OPTIONS (description = "The table its rows are for."),
  bytes INT64 NOT NULL OPTIONS (description = "Size of the object."),
  row_count INT64 NOT NULL OPTIONS (description = "Rows that were read from it."),
  rejected_count INT64 NOT NULL OPTIONS (description = "Rows that were rejected."),
  reprocess_attempts INT64 NOT NULL OPTIONS (description = "How often it had been reprocessed by then."),
  problem STRING OPTIONS (description = "Why it is quarantined, one sentence."),
  captured_at TIMESTAMP NOT NULL OPTIONS (description = "When the source was captured: from the object's name, else the document, else storage."),
  source_path STRING NOT NULL OPTIONS (description = "Path of the object the row was read from."),
  source_generation INT64 NOT NULL OPTIONS (description = "Generation of the object the row was read from."),
  processed_at TIMESTAMP NOT NULL OPTIONS (description = "When this row was written.")
)
PARTITION BY changed_on
CLUSTER BY change_id
OPTIONS (description = "One row: one state that one version of an object reached", require_partition_filter = TRUE);
