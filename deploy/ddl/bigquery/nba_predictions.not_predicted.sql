CREATE TABLE IF NOT EXISTS `nba_predictions.not_predicted` (
  game_date DATE NOT NULL OPTIONS (description = "Date of the game in New York."),
  game_id STRING NOT NULL OPTIONS (description = "Game as 20251227_LAL_GSW."),
  player_lookup STRING NOT NULL OPTIONS (description = "Player, name reduced to letters and digits."),
  system_id STRING NOT NULL OPTIONS (description = "System without an active prediction."),
  reason STRING NOT NULL OPTIONS (description = "A required feature that is not genuine, by its name; or one of GAME_MOVED, GAME_POSTPONED, GAME_CANCELLED, RULED_OUT, FEW_GAMES, HELD, INCOMPLETE_INPUT, NO_FEATURES, NO_HISTORY, NOT_ON_SLATE, FEW_SIMILAR_GAMES, FEW_MEMBERS, NOT_YET_PREDICTED."),
  processed_at TIMESTAMP NOT NULL OPTIONS (description = "When this row was written.")
)
PARTITION BY game_date
CLUSTER BY game_id, player_lookup, system_id
OPTIONS (description = "One row: one player, game and system without an active prediction", require_partition_filter = TRUE);
