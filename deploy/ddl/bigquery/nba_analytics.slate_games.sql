CREATE TABLE IF NOT EXISTS `nba_analytics.slate_games` (
  game_id STRING NOT NULL OPTIONS (description = "Game as 20251227_LAL_GSW: date in New York, away, home."),
  nba_game_id STRING NOT NULL OPTIONS (description = "The league's ten digits."),
  game_date DATE NOT NULL OPTIONS (description = "Date of the game in New York."),
  season_year INT64 NOT NULL OPTIONS (description = "Start year: 2024 for 2024-25."),
  home_team_abbr STRING NOT NULL OPTIONS (description = "Hosts, three letters."),
  away_team_abbr STRING NOT NULL OPTIONS (description = "Visitors, three letters."),
  is_playoffs BOOL NOT NULL OPTIONS (description = "True for play-in and playoff games."),
  tip_off_at TIMESTAMP NOT NULL OPTIONS (description = "Cut-off: nothing known later may be used."),
  tip_source STRING NOT NULL OPTIONS (description = "schedule; odds: earliest start by the odds feed less ten minutes; unknown: noon in New York."),
  processed_at TIMESTAMP NOT NULL OPTIONS (description = "When this row was written.")
)
PARTITION BY game_date
CLUSTER BY game_id
OPTIONS (description = "One row: one game that counts, on the date it is scheduled for", require_partition_filter = TRUE);
