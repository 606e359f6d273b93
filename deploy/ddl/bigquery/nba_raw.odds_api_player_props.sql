CREATE TABLE IF NOT EXISTS `nba_raw.odds_api_player_props` (
  game_id STRING NOT NULL OPTIONS (description = "20251227_LAL_GSW: day of the announced start, visitors, hosts."),
  game_date DATE NOT NULL OPTIONS (description = "Day of the game, US Eastern."),
  odds_api_event_id STRING NOT NULL OPTIONS (description = "The provider's id of the game."),
  game_start_time TIMESTAMP OPTIONS (description = "Start as the feed announces it, a few minutes late."),
  home_team_abbr STRING NOT NULL OPTIONS (description = "The hosts."),
  away_team_abbr STRING NOT NULL OPTIONS (description = "The visitors."),
  snapshot_timestamp TIMESTAMP NOT NULL OPTIONS (description = "When this was on offer: the document's time, else the capture time; never the time of processing."),
  snapshot_tag STRING OPTIONS (description = "From the file name: snap-1800."),
  minutes_before_tipoff INT64 OPTIONS (description = "Whole minutes from the snapshot to the announced start; negative after it."),
  bookmaker STRING NOT NULL OPTIONS (description = "The provider's key: draftkings."),
  market STRING NOT NULL OPTIONS (description = "The provider's key: player_points, player_rebounds, player_points_alternate."),
  player_lookup STRING NOT NULL OPTIONS (description = "The name as this feed spells it, normalised."),
  player_name STRING NOT NULL OPTIONS (description = "The name as printed."),
  line NUMERIC(5,1) NOT NULL OPTIONS (description = "The number to beat; 0.5 for yes-or-no markets."),
  over_price NUMERIC(12,6) OPTIONS (description = "Pay-out per unit staked on more than the line (or yes); null if that side is not offered."),
  over_price_american INT64 OPTIONS (description = "The same in American notation: -110, 150; null if that side is not offered."),
  under_price NUMERIC(12,6) OPTIONS (description = "Pay-out per unit staked on less than the line (or no); null if that side is not offered."),
  under_price_american INT64 OPTIONS (description = "The same in American notation: -110, 150; null if that side is not offered."),
  bookmaker_last_update TIMESTAMP OPTIONS (description = "When the bookmaker last changed the market."),
  data_source STRING NOT NULL OPTIONS (description = "Shape of the document."),
  captured_at TIMESTAMP NOT NULL OPTIONS (description = "When the source was captured: from the object's name, else the document, else storage."),
  source_path STRING NOT NULL OPTIONS (description = "Path of the object the row was read from."),
  source_generation INT64 NOT NULL OPTIONS (description = "Generation of the object the row was read from."),
  processed_at TIMESTAMP NOT NULL OPTIONS (description = "When this row was written.")
)
PARTITION BY game_date
CLUSTER BY game_id, odds_api_event_id, bookmaker, market
OPTIONS (description = "One row: one game, bookmaker, market, player, line and snapshot", require_partition_filter = TRUE);
