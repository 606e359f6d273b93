CREATE TABLE IF NOT EXISTS `nba_raw.br_rosters_current` (
  season_year INT64 NOT NULL OPTIONS (description = "Start year: 2024 for 2024-25."),
  team_abbrev STRING NOT NULL OPTIONS (description = "The league's code: BKN, CHA, PHX where the source has BRK, CHO, PHO."),
  player_lookup STRING NOT NULL OPTIONS (description = "The name as this feed spells it, normalised; suffixes stay."),
  player_full_name STRING NOT NULL OPTIONS (description = "As printed, accents included."),
  player_last_name STRING OPTIONS (description = "Plain letters, without suffix; null if the scraper found none."),
  position STRING OPTIONS (description = "As printed: PG, PF-C."),
  jersey_number STRING OPTIONS (description = "As printed: 8, 00."),
  height STRING OPTIONS (description = "Feet and inches as printed: 6-11."),
  weight STRING OPTIONS (description = "Pounds as printed: 250."),
  birth_date STRING OPTIONS (description = "As printed."),
  college STRING OPTIONS (description = "As printed."),
  experience_years INT64 OPTIONS (description = "Seasons before this one: 0 for a rookie; null if the text says neither."),
  last_scraped_date DATE NOT NULL OPTIONS (description = "Day of the document, US Eastern."),
  captured_at TIMESTAMP NOT NULL OPTIONS (description = "When the source was captured: from the object's name, else the document, else storage."),
  source_path STRING NOT NULL OPTIONS (description = "Path of the object the row was read from."),
  source_generation INT64 NOT NULL OPTIONS (description = "Generation of the object the row was read from."),
  processed_at TIMESTAMP NOT NULL OPTIONS (description = "When this row was written.")
)
CLUSTER BY season_year, team_abbrev, player_lookup
OPTIONS (description = "One row: one player, team and season");
