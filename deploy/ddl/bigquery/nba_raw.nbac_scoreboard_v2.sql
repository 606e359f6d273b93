CREATE TABLE IF NOT EXISTS `nba_raw.nbac_scoreboard_v2` (
  nba_game_id STRING NOT NULL OPTIONS (description = "The league's id of the game, ten digits."),
  game_id STRING NOT NULL OPTIONS (description = "20251227_LAL_GSW: date, visitors, hosts."),
  game_date DATE NOT NULL OPTIONS (description = "Day of the game, US Eastern."),
  season_year INT64 NOT NULL OPTIONS (description = "Start year: 2024 for 2024-25."),
  start_time TIMESTAMP OPTIONS (description = "Announced start; null if only the day is printed, as in most documents."),
  game_status_id INT64 NOT NULL OPTIONS (description = "1 scheduled, 2 live, 3 final."),
  game_status_text STRING OPTIONS (description = "As printed: Final, Q3 4:12, 7:30 pm ET, PPD."),
  is_final BOOL NOT NULL OPTIONS (description = "The game was played to its end, and both scores are known."),
  home_team_abbr STRING NOT NULL OPTIONS (description = "The hosts."),
  home_score INT64 OPTIONS (description = "Points of the hosts so far; null before tip-off."),
  away_team_abbr STRING NOT NULL OPTIONS (description = "The visitors."),
  away_score INT64 OPTIONS (description = "Points of the visitors so far; null before tip-off."),
  winning_team_abbr STRING OPTIONS (description = "The winner of a final game, never who leads."),
  winning_team_side STRING OPTIONS (description = "Which of the two it is."),
  captured_at TIMESTAMP NOT NULL OPTIONS (description = "When the source was captured: from the object's name, else the document, else storage."),
  source_path STRING NOT NULL OPTIONS (description = "Path of the object the row was read from."),
  source_generation INT64 NOT NULL OPTIONS (description = "Generation of the object the row was read from."),
  processed_at TIMESTAMP NOT NULL OPTIONS (description = "When this row was written.")
)
PARTITION BY game_date
CLUSTER BY nba_game_id
OPTIONS (description = "One row: one game", require_partition_filter = TRUE);
