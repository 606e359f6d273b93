CREATE TABLE IF NOT EXISTS `nba_orchestration.replays` (
  replay_id STRING NOT NULL OPTIONS (description = "Names the replay."),
  object_path STRING NOT NULL OPTIONS (description = "The file."),
  object_generation INT64 NOT NULL OPTIONS (description = "Its version."),
  parser_version INT64 NOT NULL OPTIONS (description = "Version of the parser that read it."),
  attempt_number INT64 NOT NULL OPTIONS (description = "Replays of this version by this parser, from 1; 0 if nothing was read."),
  outcome STRING NOT NULL OPTIONS (description = "What came of it."),
  row_count INT64 NOT NULL OPTIONS (description = "Rows that were staged."),
  rejected_count INT64 NOT NULL OPTIONS (description = "Rows that are still rejected."),
  detail STRING NOT NULL OPTIONS (description = "One sentence; empty if it was loaded."),
  reason STRING NOT NULL OPTIONS (description = "Why, in the operator's words; who he was stands in operator_actions."),
  happened_at TIMESTAMP NOT NULL OPTIONS (description = "When."),
  processed_at TIMESTAMP NOT NULL OPTIONS (description = "When this row was written.")
)
CLUSTER BY replay_id
OPTIONS (description = "One row: one file that was read again");
