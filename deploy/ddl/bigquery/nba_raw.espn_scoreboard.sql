CREATE TABLE IF NOT EXISTS `nba_raw.espn_scoreboard` (
  game_id STRING NOT NULL OPTIONS (description = "20251227_LAL_GSW: date, visitors, hosts, from the document."),
  espn_game_id STRING NOT NULL OPTIONS (description = "The provider's id of the game."),
  game_date DATE NOT NULL OPTIONS (description = "Day of the game, US Eastern."),
  season_year INT64 NOT NULL OPTIONS (description = "Start year: 2024 for 2024-25."),
  home_team_abbr STRING NOT NULL OPTIONS (description = "The hosts, by the league's code."),
  away_team_abbr STRING NOT NULL OPTIONS (description = "The visitors, by the league's code."),
  home_team_espn_id STRING OPTIONS (description = "The provider's id of the hosts."),
  away_team_espn_id STRING OPTIONS (description = "The provider's id of the visitors."),
  game_status STRING NOT NULL OPTIONS (description = "As printed, in small letters: final, final/ot, halftime."),
  espn_status_id STRING OPTIONS (description = "The provider's number of the status: 3 is final."),
  espn_state STRING OPTIONS (description = "How far the game is."),
  is_completed BOOL NOT NULL OPTIONS (description = "The game is over."),
  scheduled_start_time TIMESTAMP OPTIONS (description = "Scheduled start."),
  home_team_score INT64 OPTIONS (description = "Points of the hosts so far; null before the start, where the feed writes 0, and if it is no number."),
  away_team_score INT64 OPTIONS (description = "Points of the visitors so far; null before the start, where the feed writes 0, and if it is no number."),
  home_team_winner BOOL OPTIONS (description = "The hosts won, says the feed; null before the end."),
  away_team_winner BOOL OPTIONS (description = "The visitors won, says the feed; null before the end."),
  captured_at TIMESTAMP NOT NULL OPTIONS (description = "When the source was captured: from the object's name, else the document, else storage."),
  source_path STRING NOT NULL OPTIONS (description = "Path of the object the row was read from."),
  source_generation INT64 NOT NULL OPTIONS (description = "Generation of the object the row was read from."),
  processed_at TIMESTAMP NOT NULL OPTIONS (description = "When this row was written.")
)
PARTITION BY game_date
CLUSTER BY game_id
OPTIONS (description = "One row: one game", require_partition_filter = TRUE);
