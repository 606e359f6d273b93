-- nba_analytics.player_points_lines: the points line that counts. Grain: one player and game.
-- As of: only snapshots before the game's cut-off. Pick'em sites have no real two-way price and never count.
-- A player who is missing from a book's newest snapshot of the market has no line there, however recent his last one is: it was pulled.
WITH snapshots AS ( -- one-sided offers too: they show that the snapshot was taken
  SELECT
    props.game_id,
    props.game_date,
    IFNULL(alias.player_lookup, props.player_lookup) AS player,
    props.bookmaker,
    props.snapshot_timestamp,
    props.line,
    props.over_price,
    props.under_price,
    game.tip_off_at,
    MAX(props.snapshot_timestamp) OVER (PARTITION BY props.game_id, props.bookmaker) AS newest_at
  FROM nba_raw.odds_api_player_props AS props
  JOIN nba_analytics.slate_games AS game ON game.game_id = props.game_id AND game.game_date = @game_date
  LEFT JOIN nba_reference.aliases_in_player_props AS alias ON alias.alias_lookup = props.player_lookup AND alias.name_date = @game_date
  WHERE props.game_date = @game_date
    AND props.market = 'player_points'
    AND props.snapshot_timestamp < game.tip_off_at
    AND props.bookmaker NOT IN ('prizepicks', 'underdog')
),
offers AS (
  SELECT
    *,
    CAST(SAFE_DIVIDE(1, CAST(over_price AS FLOAT64)) AS NUMERIC) AS over_probability,
    CAST(SAFE_DIVIDE(1, CAST(under_price AS FLOAT64)) AS NUMERIC) AS under_probability
  FROM snapshots
  WHERE over_price IS NOT NULL AND under_price IS NOT NULL
),
main_lines AS ( -- of a book's alternate lines in one snapshot the most balanced one, then the lower
  SELECT *
  FROM offers
  WHERE TRUE
  QUALIFY ROW_NUMBER() OVER (
    PARTITION BY offers.game_id, offers.player, offers.bookmaker, offers.snapshot_timestamp
    ORDER BY ABS(offers.over_probability - offers.under_probability), offers.line, offers.over_price) = 1
),
first_and_newest AS (
  SELECT
    *,
    FIRST_VALUE(line) OVER (PARTITION BY game_id, player, bookmaker ORDER BY snapshot_timestamp) AS first_line,
    MIN(snapshot_timestamp) OVER (PARTITION BY game_id, player, bookmaker) AS first_at
  FROM main_lines
),
books AS ( -- each book's line in its newest snapshot, unless that is too old
  SELECT
    *,
    CASE bookmaker WHEN 'draftkings' THEN 1 WHEN 'fanduel' THEN 2 ELSE 3 END AS preference,
    over_probability + under_probability AS price_of_both_sides -- lower is better for who bets
  FROM first_and_newest
  WHERE snapshot_timestamp = newest_at AND TIMESTAMP_DIFF(tip_off_at, snapshot_timestamp, SECOND) <= @maximum_age_seconds
),
ranked AS (
  SELECT
    *,
    COUNT(*) OVER (PARTITION BY game_id, player) AS two_way_books,
    COUNT(*) OVER (PARTITION BY game_id, player, preference) AS books_alike,
    ROW_NUMBER() OVER (PARTITION BY game_id, player, preference ORDER BY line, bookmaker) AS position
  FROM books
),
with_median AS ( -- the lower median of the books that are neither of the two preferred ones
  SELECT
    *,
    MAX(IF(position = DIV(books_alike + 1, 2), line, NULL)) OVER (PARTITION BY game_id, player, preference) AS median_line
  FROM ranked
)
SELECT
  game_id,
  game_date,
  player AS player_lookup,
  line,
  bookmaker,
  snapshot_timestamp AS line_captured_at,
  over_price AS over_price_decimal,
  under_price AS under_price_decimal,
  two_way_books,
  IF(first_at < snapshot_timestamp, first_line, NULL) AS opening_line,
  IF(first_at < snapshot_timestamp, first_at, NULL) AS opening_captured_at,
  IF(first_at < snapshot_timestamp, line - first_line, NULL) AS line_movement
FROM with_median
WHERE preference < 3 OR line = median_line
QUALIFY ROW_NUMBER() OVER (
  PARTITION BY with_median.game_id, with_median.player
  ORDER BY with_median.preference, with_median.price_of_both_sides, with_median.bookmaker) = 1
