CREATE TABLE IF NOT EXISTS `nba_raw.espn_team_rosters` (
  roster_date DATE NOT NULL OPTIONS (description = "Day of the roster, US Eastern, from the path."),
  season_year INT64 NOT NULL OPTIONS (description = "Start year of the season the day belongs to."),
  team_abbr STRING NOT NULL OPTIONS (description = "The league's code."),
  espn_player_id INT64 NOT NULL OPTIONS (description = "The provider's player id."),
  player_full_name STRING NOT NULL OPTIONS (description = "As printed."),
  player_lookup STRING NOT NULL OPTIONS (description = "The name as this feed spells it, normalised; suffixes stay."),
  jersey_number STRING OPTIONS (description = "As printed: 8, 00."),
  position STRING OPTIONS (description = "In words: Shooting Guard."),
  position_abbr STRING OPTIONS (description = "In letters: SG; null for words never seen."),
  height STRING OPTIONS (description = "Feet and inches: 6' 6\"."),
  weight STRING OPTIONS (description = "Pounds: 223 lbs."),
  age INT64 OPTIONS (description = "Years; only the form read from web pages has it."),
  status STRING OPTIONS (description = "Active without an injury, else the first injury's: Out, Day-To-Day. Null where the form has no injuries."),
  captured_at TIMESTAMP NOT NULL OPTIONS (description = "When the source was captured: from the object's name, else the document, else storage."),
  source_path STRING NOT NULL OPTIONS (description = "Path of the object the row was read from."),
  source_generation INT64 NOT NULL OPTIONS (description = "Generation of the object the row was read from."),
  processed_at TIMESTAMP NOT NULL OPTIONS (description = "When this row was written.")
)
PARTITION BY roster_date
CLUSTER BY team_abbr, espn_player_id
OPTIONS (description = "One row: one player, team and day", require_partition_filter = TRUE);
