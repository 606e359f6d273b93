CREATE TABLE IF NOT EXISTS `nba_raw.nbac_player_list_current` (
  season_year INT64 NOT NULL OPTIONS (description = "Start year of the season the list was asked for: 2025 for 2025-26."),
  player_id INT64 NOT NULL OPTIONS (description = "The league's id of the player."),
  player_lookup STRING NOT NULL OPTIONS (description = "The name as the league spells it, normalised."),
  player_full_name STRING NOT NULL OPTIONS (description = "First and last name as printed, with accents."),
  team_abbr STRING OPTIONS (description = "His team; null if he has none."),
  jersey_number STRING OPTIONS (description = "As printed: 5, 00."),
  position STRING OPTIONS (description = "As printed: G, C-F."),
  height STRING OPTIONS (description = "Feet and inches: 6-8."),
  weight STRING OPTIONS (description = "Pounds, as printed."),
  draft_year INT64 OPTIONS (description = "Year of his draft; null if undrafted."),
  draft_round INT64 OPTIONS (description = "Round; the league also prints 0."),
  draft_pick INT64 OPTIONS (description = "Pick, counted over all rounds."),
  college STRING OPTIONS (description = "Last school or club before the league."),
  country STRING OPTIONS (description = "As printed: USA, Nigeria."),
  is_active BOOL OPTIONS (description = "On a roster, says the league; null if it says nothing."),
  captured_at TIMESTAMP NOT NULL OPTIONS (description = "When the source was captured: from the object's name, else the document, else storage."),
  source_path STRING NOT NULL OPTIONS (description = "Path of the object the row was read from."),
  source_generation INT64 NOT NULL OPTIONS (description = "Generation of the object the row was read from."),
  processed_at TIMESTAMP NOT NULL OPTIONS (description = "When this row was written.")
)
CLUSTER BY season_year, player_id
OPTIONS (description = "One row: one player and season");
