CREATE TABLE IF NOT EXISTS `nba_raw.bettingpros_player_props` (
  game_date DATE NOT NULL OPTIONS (description = "Day of the game, US Eastern."),
  snapshot_timestamp TIMESTAMP NOT NULL OPTIONS (description = "When this was on offer: from the file name, else the document; never the time of processing."),
  market_type STRING NOT NULL OPTIONS (description = "points, rebounds, assists, threes, steals, blocks."),
  market_id INT64 NOT NULL OPTIONS (description = "The provider's number of the market: 156 is points."),
  bp_event_id INT64 NOT NULL OPTIONS (description = "The provider's id of the game."),
  offer_id STRING NOT NULL OPTIONS (description = "The provider's id of the player's market on the day."),
  bet_side STRING NOT NULL OPTIONS (description = "More or less than the line."),
  bp_player_id INT64 NOT NULL OPTIONS (description = "The provider's player id."),
  player_name STRING NOT NULL OPTIONS (description = "As printed."),
  player_lookup STRING NOT NULL OPTIONS (description = "The name as this feed spells it, normalised; suffixes stay."),
  player_team STRING OPTIONS (description = "The player's team when the file was written, not on the day of the game; null for a free agent."),
  player_position STRING OPTIONS (description = "As printed: F."),
  book_id INT64 NOT NULL OPTIONS (description = "The provider's number of the bookmaker."),
  bookmaker STRING NOT NULL OPTIONS (description = "DraftKings; 'Unknown Book 99' if its name is unknown."),
  line_id STRING NOT NULL OPTIONS (description = "The provider's id of this line; where it gives none, the line itself."),
  line NUMERIC(5,1) NOT NULL OPTIONS (description = "The number to beat, in the market's unit."),
  odds_american INT64 NOT NULL OPTIONS (description = "Price in American notation: -110, 150."),
  odds_decimal NUMERIC(12,6) NOT NULL OPTIONS (description = "The same as pay-out per unit staked."),
  is_active BOOL NOT NULL OPTIONS (description = "The bookmaker still offers it."),
  is_best_line BOOL NOT NULL OPTIONS (description = "The provider calls it the best of the side."),
  bookmaker_last_update TIMESTAMP OPTIONS (description = "When the bookmaker last changed it; null if the feed does not say."),
  opening_line NUMERIC(5,1) OPTIONS (description = "The side's first line."),
  opening_odds INT64 OPTIONS (description = "Its price in American notation."),
  opening_book_id INT64 OPTIONS (description = "Who offered it."),
  opening_timestamp TIMESTAMP OPTIONS (description = "When it was first offered."),
  captured_at TIMESTAMP NOT NULL OPTIONS (description = "When the source was captured: from the object's name, else the document, else storage."),
  source_path STRING NOT NULL OPTIONS (description = "Path of the object the row was read from."),
  source_generation INT64 NOT NULL OPTIONS (description = "Generation of the object the row was read from."),
  processed_at TIMESTAMP NOT NULL OPTIONS (description = "When this row was written.")
)
PARTITION BY game_date
CLUSTER BY snapshot_timestamp, market_type, offer_id, bet_side
OPTIONS (description = "One row: one offer, side, bookmaker, line and snapshot", require_partition_filter = TRUE);
