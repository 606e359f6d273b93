-- nba_predictions.not_predicted: who has no active prediction by a system, and why. Grain: one player, game and system.
-- A prediction that was withdrawn is named by the reason why; else a player by the first rule that stops him: a hold, no place on the slate, no features,
-- a feature, the system itself.
WITH systems AS ( -- @systems: names between commas; a space and the system's own reason follow a name that has one
  SELECT SPLIT(entry, ' ')[OFFSET(0)] AS system_id, IFNULL(SPLIT(entry, ' ')[SAFE_OFFSET(1)], 'NOT_YET_PREDICTED') AS own_reason
  FROM UNNEST(SPLIT(@systems, ',')) AS entry
),
active AS (
  SELECT game_id, player_lookup, system_id
  FROM nba_predictions.player_prop_predictions
  WHERE game_date = @game_date AND is_active
),
predicted AS (
  SELECT DISTINCT game_id, player_lookup FROM active
),
withdrawn AS ( -- what was said last was taken back
  SELECT game_id, player_lookup, system_id, withdrawn_reason
  FROM (
    SELECT game_id, player_lookup, system_id, withdrawn_reason
    FROM nba_predictions.player_prop_predictions AS said
    WHERE said.game_date = @game_date
    QUALIFY ROW_NUMBER() OVER (
      PARTITION BY said.game_id, said.player_lookup, said.system_id
      ORDER BY COALESCE(said.withdrawn_at, said.predicted_at) DESC, said.input_hash DESC) = 1
  ) AS newest
  WHERE withdrawn_reason IS NOT NULL
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
season AS ( -- everyone who has played this season, and for whom last
  SELECT player_lookup, team_abbr
  FROM nba_analytics.player_game_summary AS played
  WHERE played.game_date >= @window_start AND played.game_date < @game_date
  QUALIFY ROW_NUMBER() OVER (PARTITION BY played.player_lookup ORDER BY played.game_date DESC, played.game_id) = 1
),
latest_attempts AS (
  SELECT entity_id, analysis_date, outcome, held_until
  FROM nba_orchestration.reprocess_attempts
  WHERE analysis_date >= @window_start AND analysis_date <= @game_date
  QUALIFY ROW_NUMBER() OVER (PARTITION BY processor_name, entity_id ORDER BY sequence DESC) = 1
),
left_out AS ( -- a hold that reaches into the day needs no new attempt
  SELECT entity_id, IF(COUNTIF(outcome = 'HELD') > 0, 'HELD', 'INCOMPLETE_INPUT') AS gate_reason
  FROM latest_attempts
  WHERE (outcome IN ('EXCLUDED', 'LEFT_OUT') AND analysis_date = @game_date)
    OR (outcome = 'HELD' AND (analysis_date = @game_date OR held_until > @day_start))
  GROUP BY entity_id
),
stopped AS (
  SELECT features.game_id, features.player_lookup,
    IF(features.not_ready_reason IS NULL, NULL, IFNULL(left_out.gate_reason, features.not_ready_reason)) AS reason, 1 AS rule_order
  FROM features
  LEFT JOIN left_out ON left_out.entity_id = features.player_lookup
  UNION ALL
  SELECT context.game_id, context.player_lookup, IFNULL(left_out.gate_reason, 'NO_FEATURES'), 2
  FROM context
  LEFT JOIN left_out ON left_out.entity_id = context.player_lookup
  UNION ALL
  SELECT games.game_id, left_out.entity_id, left_out.gate_reason, 3
  FROM left_out
  INNER JOIN season ON season.player_lookup = left_out.entity_id
  INNER JOIN nba_analytics.slate_games AS games
    ON games.game_date = @game_date AND (games.home_team_abbr = season.team_abbr OR games.away_team_abbr = season.team_abbr)
  UNION ALL -- a bookmaker expects him, the roster rule does not
  SELECT offered.game_id, offered.player_lookup, IF(season.player_lookup IS NULL, 'NO_HISTORY', 'NOT_ON_SLATE'), 4
  FROM nba_analytics.player_points_lines AS offered
  LEFT JOIN season ON season.player_lookup = offered.player_lookup
  WHERE offered.game_date = @game_date
  UNION ALL -- no longer on the slate, or the game is not
  SELECT withdrawn.game_id, withdrawn.player_lookup, MIN(withdrawn.withdrawn_reason), 5
  FROM withdrawn
  GROUP BY withdrawn.game_id, withdrawn.player_lookup
),
slate AS (
  SELECT game_id, player_lookup, reason
  FROM stopped
  WHERE TRUE
  QUALIFY ROW_NUMBER() OVER (PARTITION BY game_id, player_lookup ORDER BY rule_order) = 1
)
SELECT @game_date AS game_date, slate.game_id, slate.player_lookup, systems.system_id,
  COALESCE(withdrawn.withdrawn_reason, slate.reason, IF(predicted.player_lookup IS NULL, 'NOT_YET_PREDICTED', systems.own_reason)) AS reason
FROM slate
CROSS JOIN systems
LEFT JOIN predicted ON predicted.game_id = slate.game_id AND predicted.player_lookup = slate.player_lookup
LEFT JOIN active
  ON active.game_id = slate.game_id AND active.player_lookup = slate.player_lookup AND active.system_id = systems.system_id
LEFT JOIN withdrawn
  ON withdrawn.game_id = slate.game_id AND withdrawn.player_lookup = slate.player_lookup AND withdrawn.system_id = systems.system_id
WHERE active.system_id IS NULL
