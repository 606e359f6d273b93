-- Games for which a bookmaker's newest snapshot before the cut-off, if it is not too old, offers both sides of a player's points.
SELECT DISTINCT game_date AS partition_date, game_id AS expected_key
FROM (
  SELECT props.game_date, props.game_id, props.over_price, props.under_price, props.snapshot_timestamp, game.tip_off_at,
    MAX(props.snapshot_timestamp) OVER (PARTITION BY props.game_id, props.bookmaker) AS newest_at
  FROM nba_raw.odds_api_player_props AS props
  JOIN nba_analytics.slate_games AS game ON game.game_id = props.game_id AND game.game_date = props.game_date
  WHERE props.game_date >= @from_date AND props.game_date <= @to_date
    AND game.game_date >= @from_date AND game.game_date <= @to_date
    AND props.market = 'player_points'
    AND props.snapshot_timestamp < game.tip_off_at
    AND props.bookmaker NOT IN ('prizepicks', 'underdog')
) AS offered
WHERE snapshot_timestamp = newest_at
  AND TIMESTAMP_DIFF(tip_off_at, snapshot_timestamp, SECOND) <= @maximum_age_seconds
  AND over_price IS NOT NULL
  AND under_price IS NOT NULL
