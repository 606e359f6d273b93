-- What can be graded of a date: the version of each prediction that counts, the result, and the grade it has. Grain: one player, game, prop, system.
-- The last version before tip-off counts, one made afterwards only where there was none; a prediction that was withdrawn has none that counts. A game counts once it is final and complete for both teams.
WITH newest AS (
  SELECT game_id, game_date, player_lookup, prop_type, system_id, input_hash, predicted_points, prob_over, line, over_price_decimal,
    under_price_decimal, recommendation, retrospective, withdrawn_at
  FROM nba_predictions.player_prop_predictions
  WHERE game_date = @game_date
  QUALIFY ROW_NUMBER() OVER (
    PARTITION BY game_id, player_lookup, prop_type, system_id
    ORDER BY IF(predicted_at < tip_off_at, 0, 1), COALESCE(withdrawn_at, predicted_at) DESC, input_hash) = 1
),
counting AS (
  SELECT *
  FROM newest
  WHERE withdrawn_at IS NULL
),
complete AS (
  SELECT DISTINCT game_id
  FROM nba_orchestration.team_game_completeness
  WHERE game_date = @game_date AND is_complete
)
SELECT counting.game_id, counting.game_date, counting.player_lookup, counting.prop_type, counting.system_id, counting.input_hash,
  counting.predicted_points, counting.prob_over, counting.line, counting.over_price_decimal, counting.under_price_decimal, counting.recommendation,
  counting.retrospective, played.points AS actual_points,
  graded.graded_version AS graded_before, graded.input_hash AS graded_input_hash, graded.actual_points AS graded_points,
  graded.over_price_decimal AS graded_over_price, graded.under_price_decimal AS graded_under_price
FROM counting
INNER JOIN complete ON complete.game_id = counting.game_id
LEFT JOIN nba_analytics.player_game_summary AS played
  ON played.game_date = @game_date AND played.game_id = counting.game_id AND played.player_lookup = counting.player_lookup
LEFT JOIN nba_predictions.prediction_accuracy AS graded
  ON graded.game_date = @game_date AND graded.is_current AND graded.game_id = counting.game_id
  AND graded.player_lookup = counting.player_lookup AND graded.prop_type = counting.prop_type AND graded.system_id = counting.system_id
