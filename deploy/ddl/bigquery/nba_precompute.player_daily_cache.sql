CREATE TABLE IF NOT EXISTS `nba_precompute.player_daily_cache` (
  cache_date DATE NOT NULL OPTIONS (description = "The date whose games are to be predicted."),
  player_lookup STRING NOT NULL OPTIONS (description = "Player, name reduced to letters and digits."),
  team_abbr STRING NOT NULL OPTIONS (description = "His team on the date, three letters."),
  points_avg_last_5 FLOAT64 OPTIONS (description = "Points per game, 5 games; null without a game."),
  points_avg_last_10 FLOAT64 OPTIONS (description = "Points per game, 10 games; null without a game."),
  points_avg_season FLOAT64 OPTIONS (description = "Points per game, season; null without a game."),
  points_std_last_10 FLOAT64 OPTIONS (description = "Sample deviation of points, 10 games, at least 2; null without a game."),
  minutes_avg_last_5 FLOAT64 OPTIONS (description = "Minutes per game, 5 games; null without a game."),
  minutes_avg_last_10 FLOAT64 OPTIONS (description = "Minutes per game, 10 games; null without a game."),
  minutes_avg_season FLOAT64 OPTIONS (description = "Minutes per game, season; null without a game."),
  usage_rate_last_10 FLOAT64 OPTIONS (description = "Mean usage of 10 games, per 100 possessions; null without a game."),
  ts_pct_last_10 FLOAT64 OPTIONS (description = "Mean true shooting of 10 games, ratio; null without a game."),
  points_per_minute_last_10 FLOAT64 OPTIONS (description = "Points per minute played, 10 games; null without a game."),
  ft_points_share_last_10 FLOAT64 OPTIONS (description = "Points from free throws per point, 10 games, ratio; null without a game."),
  points_trend_last_5 FLOAT64 OPTIONS (description = "Mean points of the newest 2 games less the 3 before; null with fewer than 5; null without a game."),
  games_used_last_5 INT64 NOT NULL OPTIONS (description = "Games there were for the windows of 5."),
  games_used_last_10 INT64 NOT NULL OPTIONS (description = "Games there were for the windows of 10."),
  games_played_season INT64 NOT NULL OPTIONS (description = "Games he played this season, before the date."),
  team_pace_last_10 FLOAT64 OPTIONS (description = "Mean pace of his team, 10 complete games; null without a game."),
  team_off_rating_last_10 FLOAT64 OPTIONS (description = "Mean points per 100 possessions of his team, 10 complete games; null without a game."),
  team_win_pct FLOAT64 OPTIONS (description = "Wins per complete game of his team this season, ratio; null without a game."),
  team_games_played INT64 NOT NULL OPTIONS (description = "Complete games of his team this season, before the date."),
  processed_at TIMESTAMP NOT NULL OPTIONS (description = "When this row was written.")
)
PARTITION BY cache_date
CLUSTER BY player_lookup
OPTIONS (description = "One row: one player who may play on the date", require_partition_filter = TRUE);
