CREATE TABLE IF NOT EXISTS `nba_raw.odds_api_game_lines` (
  game_id STRING NOT NULL OPTIONS (description = "20251227_LAL_GSW: day of the announced start, visitors, hosts."),
  game_date DATE NOT NULL OPTIONS (description = "Day of the game, US Eastern."),
  odds_api_event_id STRING NOT NULL OPTIONS (description = "The provider's id of the game."),
  commence_time TIMESTAMP OPTIONS (description = "Start as the feed announces it, a few minutes late."),
  home_team_abbr STRING NOT NULL OPTIONS (description = "The hosts."),
  away_team_abbr STRING NOT NULL OPTIONS (description = "The visitors."),
  snapshot_timestamp TIMESTAMP NOT NULL OPTIONS (description = "When this was on offer: the document's time, else the capture time; never the time of processing."),
  previous_snapshot_timestamp TIMESTAMP OPTIONS (description = "The snapshot before, of which the provider has one; only in historical documents."),
  next_snapshot_timestamp TIMESTAMP OPTIONS (description = "Likewise the one after."),
  snapshot_tag STRING OPTIONS (description = "From the file name: snap-1800."),
  minutes_before_tipoff INT64 OPTIONS (description = "Whole minutes from the snapshot to the announced start; negative after it."),
  bookmaker_key STRING NOT NULL OPTIONS (description = "The provider's key: draftkings."),
  bookmaker_last_update TIMESTAMP OPTIONS (description = "When the bookmaker last changed anything; null if the document does not say."),
  market_key STRING NOT NULL OPTIONS (description = "The provider's key: spreads, totals, h2h."),
  market_last_update TIMESTAMP OPTIONS (description = "When the bookmaker last changed the market, else anything."),
  outcome_key STRING NOT NULL OPTIONS (description = "Name, description and point in one: tells the outcomes of a market apart, alternate lines too."),
  outcome_name STRING NOT NULL OPTIONS (description = "As printed: a team's full name, Over, Under."),
  outcome_description STRING OPTIONS (description = "Of a team's total: the team."),
  outcome_team_abbr STRING OPTIONS (description = "The team the outcome is on: one of the two; null for the game's total."),
  outcome_price NUMERIC(12,6) NOT NULL OPTIONS (description = "Pay-out per unit staked."),
  outcome_price_american INT64 NOT NULL OPTIONS (description = "The same in American notation: -110, 150."),
  outcome_point NUMERIC(5,1) OPTIONS (description = "The team's own handicap, or the total; null in h2h."),
  data_source STRING NOT NULL OPTIONS (description = "Shape of the document."),
  captured_at TIMESTAMP NOT NULL OPTIONS (description = "When the source was captured: from the object's name, else the document, else storage."),
  source_path STRING NOT NULL OPTIONS (description = "Path of the object the row was read from."),
  source_generation INT64 NOT NULL OPTIONS (description = "Generation of the object the row was read from."),
  processed_at TIMESTAMP NOT NULL OPTIONS (description = "When this row was written.")
)
PARTITION BY game_date
CLUSTER BY game_id, odds_api_event_id, bookmaker_key, market_key
OPTIONS (description = "One row: one game, bookmaker, market, outcome and snapshot", require_partition_filter = TRUE);
