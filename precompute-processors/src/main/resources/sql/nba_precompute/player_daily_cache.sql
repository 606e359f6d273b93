-- nba_precompute.player_daily_cache: a player's form and his team's before a date. Grain: one player who may play on it.
-- As of: only games before game_date. A window with fewer games uses those there are and says how many.
WITH slate AS (
  SELECT player_lookup, team_abbr
  FROM nba_analytics.upcoming_player_game_context
  WHERE game_date = @game_date
),
numbered AS ( -- his games of the season, 1 is the newest
  SELECT
    summary.player_lookup,
    summary.points,
    summary.ft_makes,
    CAST(summary.minutes_played AS FLOAT64) AS minutes,
    summary.usage_rate,
    summary.ts_pct,
    ROW_NUMBER() OVER (PARTITION BY summary.player_lookup ORDER BY summary.game_date DESC, summary.game_id DESC) AS recency
  FROM nba_analytics.player_game_summary AS summary
  JOIN slate ON slate.player_lookup = summary.player_lookup
  WHERE summary.game_date >= @window_start AND summary.game_date < @game_date
),
form AS (
  SELECT
    player_lookup,
    COUNT(*) AS games,
    AVG(IF(recency <= 5, points, NULL)) AS points_avg_5,
    AVG(IF(recency <= 10, points, NULL)) AS points_avg_10,
    AVG(points) AS points_avg_season,
    STDDEV_SAMP(IF(recency <= 10, points, NULL)) AS points_std_10,
    AVG(IF(recency <= 5, minutes, NULL)) AS minutes_avg_5,
    AVG(IF(recency <= 10, minutes, NULL)) AS minutes_avg_10,
    AVG(minutes) AS minutes_avg_season,
    AVG(IF(recency <= 10, usage_rate, NULL)) AS usage_10,
    AVG(IF(recency <= 10, ts_pct, NULL)) AS ts_pct_10,
    SUM(IF(recency <= 10 AND minutes IS NOT NULL, points, NULL)) AS points_in_known_minutes_10,
    SUM(IF(recency <= 10, minutes, NULL)) AS minutes_10,
    SUM(IF(recency <= 10 AND ft_makes IS NOT NULL, points, NULL)) AS points_with_known_free_throws_10,
    SUM(IF(recency <= 10, ft_makes, NULL)) AS ft_makes_10,
    AVG(IF(recency <= 2, points, NULL)) AS points_avg_newest_2,
    AVG(IF(recency BETWEEN 3 AND 5, points, NULL)) AS points_avg_3_before
  FROM numbered
  GROUP BY numbered.player_lookup
),
team_games AS ( -- what a team scored is what its opponent allowed
  SELECT
    opponent_team_abbr AS team_abbr,
    opponent_pace AS pace,
    defensive_rating AS off_rating,
    NOT win_flag AS won,
    ROW_NUMBER() OVER (PARTITION BY opponent_team_abbr ORDER BY game_date DESC, game_id DESC) AS recency
  FROM nba_analytics.team_defense_game_summary
  WHERE game_date >= @window_start AND game_date < @game_date
),
team AS (
  SELECT
    team_abbr,
    COUNT(*) AS games,
    AVG(IF(recency <= 10, pace, NULL)) AS pace_10,
    AVG(IF(recency <= 10, off_rating, NULL)) AS off_rating_10,
    AVG(CASE WHEN won THEN 1 WHEN NOT won THEN 0 END) AS win_ratio -- of games whose winner is known
  FROM team_games
  GROUP BY team_games.team_abbr
)
SELECT
  @game_date AS cache_date,
  slate.player_lookup,
  slate.team_abbr,
  ROUND(CAST(form.points_avg_5 AS NUMERIC), 6) AS points_avg_last_5,
  ROUND(CAST(form.points_avg_10 AS NUMERIC), 6) AS points_avg_last_10,
  ROUND(CAST(form.points_avg_season AS NUMERIC), 6) AS points_avg_season,
  ROUND(CAST(form.points_std_10 AS NUMERIC), 6) AS points_std_last_10,
  ROUND(CAST(form.minutes_avg_5 AS NUMERIC), 6) AS minutes_avg_last_5,
  ROUND(CAST(form.minutes_avg_10 AS NUMERIC), 6) AS minutes_avg_last_10,
  ROUND(CAST(form.minutes_avg_season AS NUMERIC), 6) AS minutes_avg_season,
  ROUND(CAST(form.usage_10 AS NUMERIC), 6) AS usage_rate_last_10,
  ROUND(CAST(form.ts_pct_10 AS NUMERIC), 6) AS ts_pct_last_10,
  ROUND(CAST(SAFE_DIVIDE(form.points_in_known_minutes_10, form.minutes_10) AS NUMERIC), 6) AS points_per_minute_last_10,
  ROUND(CAST(SAFE_DIVIDE(CAST(form.ft_makes_10 AS FLOAT64), CAST(form.points_with_known_free_throws_10 AS FLOAT64)) AS NUMERIC), 6)
    AS ft_points_share_last_10,
  IF(form.games >= 5, ROUND(CAST(form.points_avg_newest_2 - form.points_avg_3_before AS NUMERIC), 6), NULL) AS points_trend_last_5,
  LEAST(IFNULL(form.games, 0), 5) AS games_used_last_5,
  LEAST(IFNULL(form.games, 0), 10) AS games_used_last_10,
  IFNULL(form.games, 0) AS games_played_season,
  ROUND(CAST(team.pace_10 AS NUMERIC), 6) AS team_pace_last_10,
  ROUND(CAST(team.off_rating_10 AS NUMERIC), 6) AS team_off_rating_last_10,
  ROUND(CAST(team.win_ratio AS NUMERIC), 6) AS team_win_pct,
  IFNULL(team.games, 0) AS team_games_played
FROM slate
LEFT JOIN form ON form.player_lookup = slate.player_lookup
LEFT JOIN team ON team.team_abbr = slate.team_abbr
