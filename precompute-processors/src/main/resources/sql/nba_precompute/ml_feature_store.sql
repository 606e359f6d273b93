-- nba_precompute.ml_feature_store: the numbers of one player side by side, and how each came about. Grain: one player who may play.
-- As of: the date's context, cache and factors, which read only what came before. Nothing is invented: a number that is not known is null.
WITH known AS (
  SELECT
    context.* EXCEPT (team_pace_last_10, processed_at), -- the cache's window of the team is the feature
    cache.* EXCEPT (cache_date, player_lookup, team_abbr, games_played_season, team_games_played, processed_at),
    IFNULL(cache.games_played_season, 0) AS games_played_season,
    IFNULL(cache.team_games_played, 0) AS team_games_played,
    cache.player_lookup IS NOT NULL AS has_cache,
    factors.fatigue_score,
    factors.pace_score,
    SAFE_DIVIDE(cache.minutes_avg_last_10 - cache.minutes_avg_season, cache.minutes_avg_season) AS minutes_ratio
  FROM nba_analytics.upcoming_player_game_context AS context
  LEFT JOIN nba_precompute.player_daily_cache AS cache
    ON cache.player_lookup = context.player_lookup AND cache.cache_date = @game_date
  LEFT JOIN nba_precompute.player_composite_factors AS factors
    ON factors.player_lookup = context.player_lookup AND factors.game_date = @game_date
  WHERE context.game_date = @game_date
),
origin AS ( -- enough games of the season behind a number make it genuine
  SELECT
    *,
    IF(games_played_season >= @minimum_games, 'genuine', 'fallback') AS of_player,
    IF(team_games_played >= @minimum_games, 'genuine', 'fallback') AS of_team,
    IF(opponent_games_played >= @minimum_games, 'genuine', 'fallback') AS of_opponent,
    IF(days_rest IS NULL, 'default', 'genuine') AS of_rest
  FROM known
),
features AS (
  SELECT
    *,
    IF(points_avg_last_5 IS NULL, 'missing', of_player) AS points_avg_last_5_source,
    IF(points_avg_last_10 IS NULL, 'missing', of_player) AS points_avg_last_10_source,
    IF(points_avg_season IS NULL, 'missing', of_player) AS points_avg_season_source,
    IF(points_std_last_10 IS NULL, 'missing', of_player) AS points_std_last_10_source,
    IF(fatigue_score IS NULL, 'missing', of_rest) AS fatigue_score_source,
    CASE
      WHEN pace_score IS NULL THEN 'missing'
      WHEN of_team = 'genuine' AND of_opponent = 'genuine' THEN 'genuine'
      ELSE 'fallback'
    END AS pace_score_source,
    CAST(IFNULL(LEAST(GREATEST(days_rest - opponent_days_rest, -2), 2), 0) AS FLOAT64) AS rest_advantage,
    IF(days_rest IS NULL OR opponent_days_rest IS NULL, 'default', 'genuine') AS rest_advantage_source,
    CAST(CASE injury_status
      WHEN 'doubtful' THEN 3
      WHEN 'questionable' THEN 2
      WHEN 'day_to_day' THEN 2
      WHEN 'probable' THEN 1
      ELSE 0
    END AS FLOAT64) AS injury_risk,
    IF(injury_snapshot_at IS NULL OR injury_status IN ('unknown', 'other'), 'default', 'genuine') AS injury_risk_source,
    CAST(CASE
      WHEN points_trend_last_5 >= 5 THEN 2
      WHEN points_trend_last_5 >= 2 THEN 1
      WHEN points_trend_last_5 <= -5 THEN -2
      WHEN points_trend_last_5 <= -2 THEN -1
      WHEN points_trend_last_5 IS NOT NULL THEN 0
    END AS FLOAT64) AS recent_trend,
    IF(points_trend_last_5 IS NULL, 'missing', of_player) AS recent_trend_source,
    CAST(CASE
      WHEN minutes_ratio >= 0.2 THEN 2
      WHEN minutes_ratio >= 0.1 THEN 1
      WHEN minutes_ratio <= -0.2 THEN -2
      WHEN minutes_ratio <= -0.1 THEN -1
      WHEN minutes_ratio IS NOT NULL THEN 0
    END AS FLOAT64) AS minutes_change,
    IF(minutes_ratio IS NULL, 'missing', of_player) AS minutes_change_source,
    IF(opponent_def_rating_last_15 IS NULL, 'missing', of_opponent) AS opponent_def_rating_source,
    IF(opponent_pace_last_10 IS NULL, 'missing', of_opponent) AS opponent_pace_source,
    LEAST(ft_points_share_last_10, 0.5) AS pct_free_throw,
    IF(ft_points_share_last_10 IS NULL, 'missing', of_player) AS pct_free_throw_source,
    IF(team_pace_last_10 IS NULL, 'missing', of_team) AS team_pace_source,
    IF(team_off_rating_last_10 IS NULL, 'missing', of_team) AS team_off_rating_source,
    IF(team_win_pct IS NULL, 'missing', of_team) AS team_win_pct_source,
    IF(minutes_avg_last_10 IS NULL, 'missing', of_player) AS minutes_avg_last_10_source,
    IF(points_per_minute_last_10 IS NULL, 'missing', of_player) AS points_per_minute_last_10_source,
    IF(usage_rate_last_10 IS NULL, 'missing', of_player) AS usage_rate_last_10_source,
    IF(ts_pct_last_10 IS NULL, 'missing', of_player) AS ts_pct_last_10_source,
    IF(current_points_line IS NULL, 'missing', 'genuine') AS line_source,
    IF(line_movement IS NULL, 'missing', 'genuine') AS line_movement_source
  FROM origin
),
judged AS (
  SELECT
    *,
    CONCAT( -- one letter for each feature that counts: genuine, fallback, default, missing
      LEFT(points_avg_last_5_source, 1), LEFT(points_avg_last_10_source, 1), LEFT(points_avg_season_source, 1),
      LEFT(points_std_last_10_source, 1), 'g', LEFT(fatigue_score_source, 1), LEFT(pace_score_source, 1),
      LEFT(rest_advantage_source, 1), LEFT(injury_risk_source, 1), LEFT(recent_trend_source, 1), LEFT(minutes_change_source, 1),
      LEFT(opponent_def_rating_source, 1), LEFT(opponent_pace_source, 1), 'g', LEFT(of_rest, 1), 'g', LEFT(pct_free_throw_source, 1),
      LEFT(team_pace_source, 1), LEFT(team_off_rating_source, 1), LEFT(team_win_pct_source, 1), LEFT(minutes_avg_last_10_source, 1),
      LEFT(points_per_minute_last_10_source, 1), LEFT(usage_rate_last_10_source, 1), LEFT(ts_pct_last_10_source, 1),
      IF(line_source = 'missing', '', 'g'), IF(line_movement_source = 'missing', '', 'g')) AS counted,
    CASE
      WHEN opponent_games_played < @minimum_games OR (has_cache AND games_played_season < @minimum_games) THEN 'FEW_GAMES'
      WHEN points_avg_last_5_source <> 'genuine' THEN 'points_avg_last_5'
      WHEN points_avg_last_10_source <> 'genuine' THEN 'points_avg_last_10'
      WHEN points_avg_season_source <> 'genuine' THEN 'points_avg_season'
      WHEN opponent_def_rating_source <> 'genuine' THEN 'opponent_def_rating'
      WHEN minutes_avg_last_10_source <> 'genuine' THEN 'minutes_avg_last_10'
    END AS not_ready_reason
  FROM features
),
stored AS (
  SELECT
    game_date,
    game_id,
    player_lookup,
    'v2-skeleton' AS feature_version,
    season_year,
    player_full_name,
    team_abbr,
    opponent_team_abbr,
    home_game,
    tip_off_at,
    tip_source,
    days_rest,
    injury_status,
    current_points_line_source AS line_bookmaker,
    line_captured_at,
    over_price_decimal,
    under_price_decimal,
    games_played_season,
    opponent_games_played,
    input_completeness,
    points_avg_last_5,
    points_avg_last_5_source,
    points_avg_last_10,
    points_avg_last_10_source,
    points_avg_season,
    points_avg_season_source,
    points_std_last_10,
    points_std_last_10_source,
    CAST(games_in_last_7_days AS FLOAT64) AS games_in_last_7_days,
    'genuine' AS games_in_last_7_days_source,
    CAST(fatigue_score AS FLOAT64) AS fatigue_score,
    fatigue_score_source,
    pace_score,
    pace_score_source,
    rest_advantage,
    rest_advantage_source,
    injury_risk,
    injury_risk_source,
    recent_trend,
    recent_trend_source,
    minutes_change,
    minutes_change_source,
    opponent_def_rating_last_15 AS opponent_def_rating,
    opponent_def_rating_source,
    opponent_pace_last_10 AS opponent_pace,
    opponent_pace_source,
    IF(home_game, 1.0, 0.0) AS home_away,
    'genuine' AS home_away_source,
    IF(back_to_back, 1.0, 0.0) AS back_to_back,
    of_rest AS back_to_back_source,
    IF(season_phase = 'playoffs', 1.0, 0.0) AS playoff_game,
    'genuine' AS playoff_game_source,
    pct_free_throw,
    pct_free_throw_source,
    team_pace_last_10 AS team_pace,
    team_pace_source,
    team_off_rating_last_10 AS team_off_rating,
    team_off_rating_source,
    team_win_pct,
    team_win_pct_source,
    minutes_avg_last_10,
    minutes_avg_last_10_source,
    points_per_minute_last_10,
    points_per_minute_last_10_source,
    usage_rate_last_10,
    usage_rate_last_10_source,
    ts_pct_last_10,
    ts_pct_last_10_source,
    CAST(current_points_line AS FLOAT64) AS line,
    line_source,
    CAST(line_movement AS FLOAT64) AS line_movement,
    line_movement_source,
    LENGTH(counted) - LENGTH(REPLACE(counted, 'd', '')) AS defaults_used,
    ROUND(CAST(SAFE_DIVIDE(
      100 * (LENGTH(counted) - LENGTH(REPLACE(counted, 'g', ''))) + 75 * (LENGTH(counted) - LENGTH(REPLACE(counted, 'f', ''))),
      CAST(LENGTH(counted) AS FLOAT64)) AS NUMERIC), 6) AS feature_quality_score,
    not_ready_reason IS NULL AS is_production_ready,
    not_ready_reason
  FROM judged
),
fingerprint AS ( -- every value in millionths and its source, in the order of the columns
  SELECT stored.*, ARRAY_TO_STRING([
    feature_version,
    IFNULL(CAST(CAST(ROUND(points_avg_last_5 * 1000000) AS INT64) AS STRING), 'null'), points_avg_last_5_source,
    IFNULL(CAST(CAST(ROUND(points_avg_last_10 * 1000000) AS INT64) AS STRING), 'null'), points_avg_last_10_source,
    IFNULL(CAST(CAST(ROUND(points_avg_season * 1000000) AS INT64) AS STRING), 'null'), points_avg_season_source,
    IFNULL(CAST(CAST(ROUND(points_std_last_10 * 1000000) AS INT64) AS STRING), 'null'), points_std_last_10_source,
    IFNULL(CAST(CAST(ROUND(games_in_last_7_days * 1000000) AS INT64) AS STRING), 'null'), games_in_last_7_days_source,
    IFNULL(CAST(CAST(ROUND(fatigue_score * 1000000) AS INT64) AS STRING), 'null'), fatigue_score_source,
    IFNULL(CAST(CAST(ROUND(pace_score * 1000000) AS INT64) AS STRING), 'null'), pace_score_source,
    IFNULL(CAST(CAST(ROUND(rest_advantage * 1000000) AS INT64) AS STRING), 'null'), rest_advantage_source,
    IFNULL(CAST(CAST(ROUND(injury_risk * 1000000) AS INT64) AS STRING), 'null'), injury_risk_source,
    IFNULL(CAST(CAST(ROUND(recent_trend * 1000000) AS INT64) AS STRING), 'null'), recent_trend_source,
    IFNULL(CAST(CAST(ROUND(minutes_change * 1000000) AS INT64) AS STRING), 'null'), minutes_change_source,
    IFNULL(CAST(CAST(ROUND(opponent_def_rating * 1000000) AS INT64) AS STRING), 'null'), opponent_def_rating_source,
    IFNULL(CAST(CAST(ROUND(opponent_pace * 1000000) AS INT64) AS STRING), 'null'), opponent_pace_source,
    IFNULL(CAST(CAST(ROUND(home_away * 1000000) AS INT64) AS STRING), 'null'), home_away_source,
    IFNULL(CAST(CAST(ROUND(back_to_back * 1000000) AS INT64) AS STRING), 'null'), back_to_back_source,
    IFNULL(CAST(CAST(ROUND(playoff_game * 1000000) AS INT64) AS STRING), 'null'), playoff_game_source,
    IFNULL(CAST(CAST(ROUND(pct_free_throw * 1000000) AS INT64) AS STRING), 'null'), pct_free_throw_source,
    IFNULL(CAST(CAST(ROUND(team_pace * 1000000) AS INT64) AS STRING), 'null'), team_pace_source,
    IFNULL(CAST(CAST(ROUND(team_off_rating * 1000000) AS INT64) AS STRING), 'null'), team_off_rating_source,
    IFNULL(CAST(CAST(ROUND(team_win_pct * 1000000) AS INT64) AS STRING), 'null'), team_win_pct_source,
    IFNULL(CAST(CAST(ROUND(minutes_avg_last_10 * 1000000) AS INT64) AS STRING), 'null'), minutes_avg_last_10_source,
    IFNULL(CAST(CAST(ROUND(points_per_minute_last_10 * 1000000) AS INT64) AS STRING), 'null'), points_per_minute_last_10_source,
    IFNULL(CAST(CAST(ROUND(usage_rate_last_10 * 1000000) AS INT64) AS STRING), 'null'), usage_rate_last_10_source,
    IFNULL(CAST(CAST(ROUND(ts_pct_last_10 * 1000000) AS INT64) AS STRING), 'null'), ts_pct_last_10_source,
    IFNULL(CAST(CAST(ROUND(line * 1000000) AS INT64) AS STRING), 'null'), line_source,
    IFNULL(CAST(CAST(ROUND(line_movement * 1000000) AS INT64) AS STRING), 'null'), line_movement_source], '|') AS feature_text
  FROM stored
)
SELECT * EXCEPT (feature_text), TO_HEX(MD5(feature_text)) AS feature_hash
FROM fingerprint
