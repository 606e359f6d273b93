CREATE TABLE IF NOT EXISTS `nba_orchestration.findings` (
  event_id STRING NOT NULL OPTIONS (description = "Names the event."),
  cause STRING NOT NULL OPTIONS (description = "Identifies the finding; its first part is the check that raises it."),
  state STRING NOT NULL OPTIONS (description = "What happened: it opened, its evidence changed, its severity rose, it closed."),
  severity STRING NOT NULL OPTIONS (description = "How soon an operator should look."),
  evidence STRING NOT NULL OPTIONS (description = "What is wrong, with names and numbers."),
  remedy STRING NOT NULL OPTIONS (description = "What to do."),
  sequence INT64 NOT NULL OPTIONS (description = "Order of the events of one cause, from 1."),
  happened_at TIMESTAMP NOT NULL OPTIONS (description = "When it happened."),
  processed_at TIMESTAMP NOT NULL OPTIONS (description = "When this row was written.")
)
CLUSTER BY event_id
OPTIONS (description = "One row: one event of one finding");
