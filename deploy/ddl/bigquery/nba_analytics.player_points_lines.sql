CREATE TABLE IF NOT EXISTS `nba_analytics.player_points_lines` (
  game_id STRING NOT NULL OPTIONS (description = "Game as 20251227_LAL_GSW: date in New York, away, home."),
  game_date DATE NOT NULL OPTIONS (description = "Date of the game in New York."),
  player_lookup STRING NOT NULL OPTIONS (description = "Player, name reduced to letters and digits."),
  line NUMERIC(5,1) NOT NULL OPTIONS (description = "Main line of the chosen book in its newest snapshot before the cut-off."),
  bookmaker STRING NOT NULL OPTIONS (description = "Chosen book: draftkings, fanduel, else the median's best price."),
  line_captured_at TIMESTAMP NOT NULL OPTIONS (description = "When the line was current."),
  over_price_decimal NUMERIC(12,6) NOT NULL OPTIONS (description = "Pay-out per unit staked on over."),
  under_price_decimal NUMERIC(12,6) NOT NULL OPTIONS (description = "Pay-out per unit staked on under."),
  two_way_books INT64 NOT NULL OPTIONS (description = "Books that offer both sides in their newest snapshot."),
  opening_line NUMERIC(5,1) OPTIONS (description = "Main line of the same book in its first snapshot; null with one snapshot."),
  opening_captured_at TIMESTAMP OPTIONS (description = "When the opening line was current."),
  line_movement NUMERIC(5,1) OPTIONS (description = "Line minus opening line; null with one snapshot."),
  processed_at TIMESTAMP NOT NULL OPTIONS (description = "When this row was written.")
)
PARTITION BY game_date
CLUSTER BY game_id, player_lookup
OPTIONS (description = "One row: one player and game with a line before the cut-off", require_partition_filter = TRUE);
