CREATE TABLE IF NOT EXISTS `nba_analytics.boxscore_sources` (
  game_id STRING NOT NULL OPTIONS (description = "Game as 20251227_LAL_GSW: date in New York, away, home."),
  game_date DATE NOT NULL OPTIONS (description = "Date of the game in New York."),
  season_year INT64 NOT NULL OPTIONS (description = "Start year: 2024 for 2024-25."),
  team_abbr STRING NOT NULL OPTIONS (description = "His team, three letters."),
  source STRING NOT NULL OPTIONS (description = "The raw table."),
  player_rows INT64 NOT NULL OPTIONS (description = "Players that it lists, those who sat included."),
  players_with_minutes INT64 NOT NULL OPTIONS (description = "Of them those with minutes."),
  team_points INT64 OPTIONS (description = "Sum of their points; null where one who played has none."),
  team_minutes NUMERIC(7,2) OPTIONS (description = "Sum of their minutes; null where one who played has none."),
  overtimes INT64 NOT NULL OPTIONS (description = "By the source's periods; without them by the minutes."),
  is_whole BOOL NOT NULL OPTIONS (description = "The team's box score is whole."),
  is_whole_for_both BOOL NOT NULL OPTIONS (description = "The opponent's is too."),
  is_used BOOL NOT NULL OPTIONS (description = "The tables that follow read this source: the first that is whole for both teams, else the one that knows most players."),
  processed_at TIMESTAMP NOT NULL OPTIONS (description = "When this row was written.")
)
PARTITION BY game_date
CLUSTER BY game_id, team_abbr, source
OPTIONS (description = "One row: one game, team and source", require_partition_filter = TRUE);
