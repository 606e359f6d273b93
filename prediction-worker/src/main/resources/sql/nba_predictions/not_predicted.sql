-- nba_predictions.not_predicted: who has no active prediction by a system, and why. Grain: one player, game and system.
-- A player is named by the first rule that stops him: no season behind him, no place on the slate, no features, a feature, the system itself.
WITH systems AS (
  SELECT 'last_10_mean' AS system_id, 'NOT_YET_PREDICTED' AS own_reason
  UNION ALL SELECT 'moving_average', 'NOT_YET_PREDICTED'
  UNION ALL SELECT 'similarity', 'FEW_SIMILAR_GAMES'
  UNION ALL SELECT 'ensemble', 'FEW_MEMBERS'
),
active AS (
  SELECT game_id, player_lookup, system_id
  FROM nba_predictions.player_prop_predictions
  WHERE game_date = @game_date AND is_active
),
predicted AS (
  SELECT DISTINCT game_id, player_lookup FROM active
),
features AS (
  SELECT game_id, player_lookup, not_ready_reason
  FROM nba_precompute.ml_feature_store
  WHERE game_date = @game_date
),
context AS (
  SELECT game_id, player_lookup
  FROM nba_analytics.upcoming_player_game_context
  WHERE game_date = @game_date
),
season AS (
  SELECT DISTINCT player_lookup
  FROM nba_analytics.player_game_summary
  WHERE game_date >= @window_start AND game_date < @game_date
),
slate AS (
  SELECT game_id, player_lookup, not_ready_reason AS reason FROM features
  UNION ALL
  SELECT context.game_id, context.player_lookup, 'NO_FEATURES'
  FROM context
  LEFT JOIN features ON features.game_id = context.game_id AND features.player_lookup = context.player_lookup
  WHERE features.player_lookup IS NULL
  UNION ALL -- a bookmaker expects him, the roster rule does not
  SELECT offered.game_id, offered.player_lookup, IF(season.player_lookup IS NULL, 'NO_HISTORY', 'NOT_ON_SLATE')
  FROM nba_analytics.player_points_lines AS offered
  LEFT JOIN context ON context.game_id = offered.game_id AND context.player_lookup = offered.player_lookup
  LEFT JOIN season ON season.player_lookup = offered.player_lookup
  WHERE offered.game_date = @game_date AND context.player_lookup IS NULL
)
SELECT @game_date AS game_date, slate.game_id, slate.player_lookup, systems.system_id,
  COALESCE(slate.reason, IF(predicted.player_lookup IS NULL, 'NOT_YET_PREDICTED', systems.own_reason)) AS reason
FROM slate
CROSS JOIN systems
LEFT JOIN predicted ON predicted.game_id = slate.game_id AND predicted.player_lookup = slate.player_lookup
LEFT JOIN active
  ON active.game_id = slate.game_id AND active.player_lookup = slate.player_lookup AND active.system_id = systems.system_id
WHERE active.system_id IS NULL
