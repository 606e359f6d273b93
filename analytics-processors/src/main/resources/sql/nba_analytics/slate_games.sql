-- nba_analytics.slate_games: the games of a date that count, and when knowing has to stop. Grain: one game.
-- Status and score are not read: this is what was known before the game, whenever it is computed.
WITH announced_by_odds AS (
  SELECT game_id, MIN(game_start_time) AS starts_at
  FROM nba_raw.odds_api_player_props
  WHERE game_date = @game_date
  GROUP BY game_id
)
SELECT
  schedule.game_id,
  schedule.nba_game_id,
  schedule.game_date,
  schedule.season_year,
  schedule.home_team_tricode AS home_team_abbr,
  schedule.away_team_tricode AS away_team_abbr,
  schedule.game_type IN ('playoffs', 'play_in') AS is_playoffs,
  COALESCE(schedule.tip_off_at, TIMESTAMP_SUB(odds.starts_at, INTERVAL 10 MINUTE), @slate_noon) AS tip_off_at, -- the odds feed runs late
  CASE
    WHEN schedule.tip_off_at IS NOT NULL THEN 'schedule'
    WHEN odds.starts_at IS NOT NULL THEN 'odds'
    ELSE 'unknown'
  END AS tip_source
FROM nba_raw.nbac_schedule AS schedule
LEFT JOIN announced_by_odds AS odds ON odds.game_id = schedule.game_id
WHERE schedule.game_date = @game_date
  AND schedule.game_id IS NOT NULL -- a team from elsewhere: not a league game
  AND schedule.game_type NOT IN ('pre_season', 'all_star')
  AND schedule.game_status_text NOT IN ('Postponed', 'Cancelled')
