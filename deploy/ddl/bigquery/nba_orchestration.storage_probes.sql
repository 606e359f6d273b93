CREATE TABLE IF NOT EXISTS `nba_orchestration.storage_probes` (
  probe_id STRING NOT NULL OPTIONS (description = "The day of the probe; one row a day is enough to prove that rows can be written."),
  processed_at TIMESTAMP NOT NULL OPTIONS (description = "When this row was written.")
)
CLUSTER BY probe_id
OPTIONS (description = "One row: one day on which storage was probed");
