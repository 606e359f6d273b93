-- Games for which a bookmaker offered both sides of a player's points before the cut-off.
SELECT DISTINCT props.game_date AS partition_date, props.game_id AS expected_key
FROM nba_raw.odds_api_player_props AS props
JOIN nba_analytics.slate_games AS game ON game.game_id = props.game_id AND game.game_date = props.game_date
WHERE props.game_date >= @from_date AND props.game_date <= @to_date
  AND game.game_date >= @from_date AND game.game_date <= @to_date
  AND props.market = 'player_points'
  AND props.snapshot_timestamp < game.tip_off_at
  AND props.bookmaker NOT IN ('prizepicks', 'underdog')
  AND props.over_price IS NOT NULL
  AND props.under_price IS NOT NULL
