CREATE TABLE IF NOT EXISTS `nba_orchestration.reprocess_attempts` (
  event_id STRING NOT NULL OPTIONS (description = "Names the event."),
  processor_name STRING NOT NULL OPTIONS (description = "The step that leaves the entity out."),
  entity_id STRING NOT NULL OPTIONS (description = "A player or team."),
  analysis_date DATE NOT NULL OPTIONS (description = "Partition that was built without it."),
  attempt_number INT64 NOT NULL OPTIONS (description = "Attempts on changing input since it was last ready, from 1; 0 once it is."),
  outcome STRING NOT NULL OPTIONS (description = "What happened."),
  input_version STRING NOT NULL OPTIONS (description = "Version of the step's inputs; unchanged input burns no attempt."),
  completeness FLOAT64 NOT NULL OPTIONS (description = "Found ÷ expected in its worst window, ratio."),
  missing_keys STRING NOT NULL OPTIONS (description = "What it waits for, separated by commas; empty once released."),
  held_until TIMESTAMP OPTIONS (description = "End of the lockout, if its input does not arrive before."),
  reason STRING NOT NULL OPTIONS (description = "Why, one sentence."),
  sequence INT64 NOT NULL OPTIONS (description = "Order of one entity's events, from 1."),
  attempted_at TIMESTAMP NOT NULL OPTIONS (description = "When it happened."),
  processed_at TIMESTAMP NOT NULL OPTIONS (description = "When this row was written.")
)
CLUSTER BY event_id
OPTIONS (description = "One row: one decision about one entity of one step");
