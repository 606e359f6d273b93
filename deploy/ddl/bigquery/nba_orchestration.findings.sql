CREATE TABLE IF NOT EXISTS `nba_orchestration.findings` (
  event_id STRING NOT NULL OPTIONS (description = "Names the opening or closing."),
  cause STRING NOT NULL OPTIONS (description = "Identifies the finding; its first part is the check that raises it."),
  state STRING NOT NULL OPTIONS (description = "What happened to the finding."),
  severity STRING NOT NULL OPTIONS (description = "How soon somebody should look."),
  evidence STRING NOT NULL OPTIONS (description = "What is wrong, with names and numbers."),
  remedy STRING NOT NULL OPTIONS (description = "What to do."),
  sequence INT64 NOT NULL OPTIONS (description = "Order of the events of one cause, from 1."),
  happened_at TIMESTAMP NOT NULL OPTIONS (description = "When it opened or closed."),
  processed_at TIMESTAMP NOT NULL OPTIONS (description = "When this row was written.")
)
CLUSTER BY event_id
OPTIONS (description = "One row: one opening or closing of one finding");
