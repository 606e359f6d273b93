CREATE TABLE IF NOT EXISTS `nba_raw.nbac_player_movement` (
  transaction_type STRING NOT NULL OPTIONS (description = "As printed: Signing, Waive, Trade, ContractConverted, AwardOnWaivers."),
  transaction_date DATE NOT NULL OPTIONS (description = "Day of the transaction."),
  season_year INT64 NOT NULL OPTIONS (description = "Start year of the season that the day belongs to."),
  player_id INT64 NOT NULL OPTIONS (description = "The league's id of the player; 0 for a draft pick or cash."),
  player_slug STRING OPTIONS (description = "As printed: cole-anthony."),
  player_lookup STRING OPTIONS (description = "The slug, normalised; null for picks and cash, and if a letter of it was lost on the way."),
  is_player_transaction BOOL NOT NULL OPTIONS (description = "Whether it is about a player."),
  team_id INT64 NOT NULL OPTIONS (description = "The league's id of the team."),
  team_abbr STRING NOT NULL OPTIONS (description = "The team that signs, waives or receives."),
  transaction_description STRING NOT NULL OPTIONS (description = "The sentence the league prints."),
  additional_sort INT64 NOT NULL OPTIONS (description = "The id of the team at the other end of a trade, else 0. Tells apart several picks of one trade."),
  group_sort STRING NOT NULL OPTIONS (description = "The same in all rows of one trade: Trade 2025015."),
  captured_at TIMESTAMP NOT NULL OPTIONS (description = "When the source was captured: from the object's name, else the document, else storage."),
  source_path STRING NOT NULL OPTIONS (description = "Path of the object the row was read from."),
  source_generation INT64 NOT NULL OPTIONS (description = "Generation of the object the row was read from."),
  processed_at TIMESTAMP NOT NULL OPTIONS (description = "When this row was written.")
)
CLUSTER BY player_id, team_id, transaction_date, transaction_type
OPTIONS (description = "One row: one player, or what stands for one, in one transaction of one team");
