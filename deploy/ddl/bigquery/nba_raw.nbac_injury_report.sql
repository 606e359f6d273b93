CREATE TABLE IF NOT EXISTS `nba_raw.nbac_injury_report` (
  report_date DATE NOT NULL OPTIONS (description = "Day of the report, US Eastern."),
  report_hour INT64 NOT NULL OPTIONS (description = "Hour of the report in New York, 0 to 23."),
  reported_at TIMESTAMP NOT NULL OPTIONS (description = "The hour of the report as an instant."),
  season STRING NOT NULL OPTIONS (description = "Season of the report's day: 2023-24."),
  game_date DATE NOT NULL OPTIONS (description = "Day of the game, US Eastern; evening reports list the next day's, too."),
  game_time STRING OPTIONS (description = "Start as printed, New York, without morning or evening: 07:30."),
  game_id STRING OPTIONS (description = "20251227_LAL_GSW: date, visitors, hosts; null if the pairing cannot be read."),
  matchup STRING OPTIONS (description = "As printed: MIL@SAS."),
  away_team STRING OPTIONS (description = "The visitors."),
  home_team STRING OPTIONS (description = "The hosts."),
  team STRING NOT NULL OPTIONS (description = "The player's team."),
  player_name_original STRING NOT NULL OPTIONS (description = "As printed: Barlow, Dominick."),
  player_full_name STRING NOT NULL OPTIONS (description = "The same in spoken order: Dominick Barlow."),
  player_lookup STRING NOT NULL OPTIONS (description = "The name as this feed spells it, normalised."),
  injury_status STRING NOT NULL OPTIONS (description = "unknown if the report gives none, other if it gives one never seen."),
  reason STRING OPTIONS (description = "As printed: Injury/Illness - Left Knee; Surgery."),
  reason_category STRING NOT NULL OPTIONS (description = "By whole words of the reason."),
  confidence_score FLOAT64 OPTIONS (description = "How sure the reader of the printed form is of the row, in [0, 1]."),
  overall_report_confidence FLOAT64 OPTIONS (description = "The same for the whole report."),
  run_id STRING OPTIONS (description = "The scraper's run."),
  captured_at TIMESTAMP NOT NULL OPTIONS (description = "When the source was captured: from the object's name, else the document, else storage."),
  source_path STRING NOT NULL OPTIONS (description = "Path of the object the row was read from."),
  source_generation INT64 NOT NULL OPTIONS (description = "Generation of the object the row was read from."),
  processed_at TIMESTAMP NOT NULL OPTIONS (description = "When this row was written.")
)
PARTITION BY report_date
CLUSTER BY report_hour, game_date, team, player_lookup
OPTIONS (description = "One row: one listed player, game day and report", require_partition_filter = TRUE);
