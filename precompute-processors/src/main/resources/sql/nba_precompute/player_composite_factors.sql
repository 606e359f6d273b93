-- nba_precompute.player_composite_factors: what tires or hurries a player, in points. Grain: one player who may play on the date.
-- As of: the date's context, which reads only what came before. What is not known adds nothing.
WITH scored AS (
  SELECT
    game_date,
    player_lookup,
    team_abbr,
    game_id,
    100
      + CASE WHEN back_to_back THEN -15 WHEN days_rest >= 2 THEN 5 ELSE 0 END
      + IF(games_in_last_7_days >= 4, -10, 0)
      + IF(minutes_in_last_7_days > 240, -10, 0)
      + IF(avg_minutes_per_game_last_7 > 35, -8, 0)
      + CASE WHEN back_to_backs_last_14_days >= 2 THEN -12 WHEN back_to_backs_last_14_days = 1 THEN -5 ELSE 0 END AS freshness,
    opponent_pace_last_10 - team_pace_last_10 AS pace_differential
  FROM nba_analytics.upcoming_player_game_context
  WHERE game_date = @game_date
),
cut AS (
  SELECT
    *,
    LEAST(GREATEST(freshness, 0), 100) AS fatigue_score,
    LEAST(GREATEST(SAFE_DIVIDE(pace_differential, 2), -3), 3) AS pace_score
  FROM scored
),
adjusted AS (
  SELECT *, SAFE_DIVIDE(CAST(fatigue_score - 100 AS FLOAT64), 20) AS fatigue_adjustment
  FROM cut
)
SELECT
  game_date,
  player_lookup,
  team_abbr,
  game_id,
  fatigue_score,
  ROUND(CAST(fatigue_adjustment AS NUMERIC), 6) AS fatigue_adjustment,
  ROUND(CAST(pace_differential AS NUMERIC), 6) AS pace_differential,
  ROUND(CAST(pace_score AS NUMERIC), 6) AS pace_score,
  ROUND(CAST(pace_score AS NUMERIC), 6) AS pace_adjustment,
  ROUND(CAST(fatigue_adjustment + IFNULL(pace_score, 0) AS NUMERIC), 6) AS total_composite_adjustment
FROM adjusted
