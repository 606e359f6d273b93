CREATE TABLE IF NOT EXISTS `nba_orchestration.operator_actions` (
  action_id STRING NOT NULL OPTIONS (description = "Names the action."),
  action STRING NOT NULL OPTIONS (description = "The verb: holds."),
  arguments STRING NOT NULL OPTIONS (description = "What was typed behind it."),
  reason STRING NOT NULL OPTIONS (description = "Why, in the operator's words; empty where the verb asks for none."),
  asked_at TIMESTAMP NOT NULL OPTIONS (description = "When it was asked for, by the machine's clock."),
  asked_by STRING OPTIONS (description = "Who asked: a mail address in the cloud, 'operator' on the embedded platform."),
  processed_at TIMESTAMP NOT NULL OPTIONS (description = "When this row was written.")
)
CLUSTER BY action_id
OPTIONS (description = "One row: one action of an operator");
