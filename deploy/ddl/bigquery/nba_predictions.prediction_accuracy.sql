CREATE TABLE IF NOT EXISTS `nba_predictions.prediction_accuracy` (
  game_id STRING NOT NULL OPTIONS (description = "Game as 20251227_LAL_GSW."),
  game_date DATE NOT NULL OPTIONS (description = "Date of the game in New York."),
  player_lookup STRING NOT NULL OPTIONS (description = "Player, name reduced to letters and digits."),
  prop_type STRING NOT NULL OPTIONS (description = "What is predicted."),
  system_id STRING NOT NULL OPTIONS (description = "Who predicts: moving_average."),
  graded_version INT64 NOT NULL OPTIONS (description = "1 for the first grade, one more for each correction."),
  input_hash STRING NOT NULL OPTIONS (description = "32 hex digits: fingerprint of features, line, history, weights and model."),
  predicted_points NUMERIC(5,2) NOT NULL OPTIONS (description = "Mean of the forecast, points."),
  prob_over FLOAT64 OPTIONS (description = "Chance of more points than the line if it is not hit exactly, 4 decimals; null without a line."),
  line NUMERIC(5,1) OPTIONS (description = "The line it was held against, points."),
  over_price_decimal NUMERIC(12,6) OPTIONS (description = "Pay-out per unit staked on over at that time."),
  under_price_decimal NUMERIC(12,6) OPTIONS (description = "Pay-out per unit staked on under at that time."),
  recommendation STRING NOT NULL OPTIONS (description = "The side whose chance exceeds its price's break-even by more than 0.03, if the system is proven; PASS for neither, NO_LINE without a line."),
  retrospective BOOL NOT NULL OPTIONS (description = "True if computed after tip-off, for a game without any prediction from before."),
  actual_points INT64 OPTIONS (description = "Points scored; null if he did not play."),
  error NUMERIC(5,2) OPTIONS (description = "Predicted less actual: positive is predicted too high; null if he did not play."),
  absolute_error NUMERIC(5,2) OPTIONS (description = "The error without its sign."),
  outcome STRING NOT NULL OPTIONS (description = "What became of the bet."),
  is_current BOOL NOT NULL OPTIONS (description = "True in the newest grade."),
  graded_at TIMESTAMP NOT NULL OPTIONS (description = "When it was graded."),
  processed_at TIMESTAMP NOT NULL OPTIONS (description = "When this row was written.")
)
PARTITION BY game_date
CLUSTER BY game_id, player_lookup, prop_type, system_id
OPTIONS (description = "One row: one player, game, prop, system and version of the grade", require_partition_filter = TRUE);
