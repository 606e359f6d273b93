CREATE TABLE IF NOT EXISTS `nba_raw.nbac_referee_assignments` (
  game_date DATE NOT NULL OPTIONS (description = "Day of the assignment, US Eastern."),
  duty STRING NOT NULL OPTIONS (description = "Where the official works."),
  official_code INT64 NOT NULL OPTIONS (description = "The league's id of the official."),
  official_name STRING NOT NULL OPTIONS (description = "First and last name as printed."),
  nba_game_id STRING OPTIONS (description = "The league's id of the game; null in the replay centre."),
  game_id STRING OPTIONS (description = "20251227_LAL_GSW: date, visitors, hosts; null in the replay centre."),
  season_year INT64 NOT NULL OPTIONS (description = "Start year: 2024 for 2024-25."),
  game_code STRING OPTIONS (description = "20250108/OKCCLE: date, visitors, hosts as the league prints them."),
  home_team_abbr STRING OPTIONS (description = "The hosts; null in the replay centre."),
  away_team_abbr STRING OPTIONS (description = "The visitors; null in the replay centre."),
  official_position INT64 OPTIONS (description = "1 to 3 in the order printed, the crew chief first; 4 is the alternate; null in the replay centre."),
  official_jersey_number STRING OPTIONS (description = "As printed: 10."),
  captured_at TIMESTAMP NOT NULL OPTIONS (description = "When the source was captured: from the object's name, else the document, else storage."),
  source_path STRING NOT NULL OPTIONS (description = "Path of the object the row was read from."),
  source_generation INT64 NOT NULL OPTIONS (description = "Generation of the object the row was read from."),
  processed_at TIMESTAMP NOT NULL OPTIONS (description = "When this row was written.")
)
PARTITION BY game_date
CLUSTER BY duty, official_code
OPTIONS (description = "One row: one official and day, on a court or in the replay centre", require_partition_filter = TRUE);
