CREATE TABLE IF NOT EXISTS `nba_precompute.player_composite_factors` (
  game_date DATE NOT NULL OPTIONS (description = "Date of the game in New York."),
  player_lookup STRING NOT NULL OPTIONS (description = "Player, name reduced to letters and digits."),
  team_abbr STRING NOT NULL OPTIONS (description = "His team, three letters."),
  game_id STRING NOT NULL OPTIONS (description = "Game as 20251227_LAL_GSW."),
  fatigue_score INT64 NOT NULL OPTIONS (description = "100 is fresh, 0 exhausted."),
  fatigue_adjustment FLOAT64 NOT NULL OPTIONS (description = "Points: (score - 100) / 20."),
  pace_differential FLOAT64 OPTIONS (description = "Opponent's mean pace of 10 games less his team's; null while one of them is unknown."),
  pace_score FLOAT64 OPTIONS (description = "Half the differential, cut at 3; null with it."),
  pace_adjustment FLOAT64 OPTIONS (description = "Points: the pace score."),
  total_composite_adjustment FLOAT64 NOT NULL OPTIONS (description = "Points: sum of the adjustments that are known."),
  processed_at TIMESTAMP NOT NULL OPTIONS (description = "When this row was written.")
)
PARTITION BY game_date
CLUSTER BY player_lookup
OPTIONS (description = "One row: one player who may play on the date", require_partition_filter = TRUE);
