CREATE TABLE IF NOT EXISTS `nba_raw.bdl_active_players_current` (
  ident STRING NOT NULL OPTIONS (description = "What the list covers; only lists of the whole league are loaded."),
  bdl_player_id INT64 NOT NULL OPTIONS (description = "The provider's player id."),
  player_lookup STRING NOT NULL OPTIONS (description = "The name as this feed spells it, normalised."),
  player_full_name STRING NOT NULL OPTIONS (description = "First and last name as printed."),
  first_name STRING OPTIONS (description = "As printed; some have only one name."),
  last_name STRING OPTIONS (description = "As printed; null for Nene."),
  team_abbr STRING OPTIONS (description = "The player's team; null without one."),
  position STRING OPTIONS (description = "As printed: G, F-C."),
  height STRING OPTIONS (description = "Feet and inches as printed: 6-11."),
  weight STRING OPTIONS (description = "Pounds as printed: 265."),
  jersey_number STRING OPTIONS (description = "As printed: 8, 00."),
  college STRING OPTIONS (description = "College or club before the league."),
  country STRING OPTIONS (description = "As printed: USA."),
  draft_year INT64 OPTIONS (description = "Null for who was never drafted."),
  draft_round INT64 OPTIONS (description = "Null for who was never drafted, where the feed has null or 0."),
  draft_number INT64 OPTIONS (description = "Pick of the whole draft; null for who was never drafted."),
  last_seen_date DATE NOT NULL OPTIONS (description = "Day of the list, US Eastern."),
  captured_at TIMESTAMP NOT NULL OPTIONS (description = "When the source was captured: from the object's name, else the document, else storage."),
  source_path STRING NOT NULL OPTIONS (description = "Path of the object the row was read from."),
  source_generation INT64 NOT NULL OPTIONS (description = "Generation of the object the row was read from."),
  processed_at TIMESTAMP NOT NULL OPTIONS (description = "When this row was written.")
)
CLUSTER BY bdl_player_id
OPTIONS (description = "One row: one active player");
