-- Who should have a prediction: every player who may be predicted. After a game's cut-off only those of games without any prediction:
-- what was not said before tip-off is not said any more. Whoever has a prediction without being one of them is looked at, too: it is to be withdrawn.
-- Grain: one player and day.
SELECT feature.game_date AS partition_date, feature.player_lookup AS expected_key
FROM nba_precompute.ml_feature_store AS feature
LEFT JOIN (
  SELECT DISTINCT game_id
  FROM nba_predictions.player_prop_predictions
  WHERE game_date >= @from_date AND game_date <= @to_date
) AS predicted
  ON predicted.game_id = feature.game_id
WHERE feature.game_date >= @from_date AND feature.game_date <= @to_date AND feature.is_production_ready
  AND (feature.tip_off_at > @as_of OR predicted.game_id IS NULL)
UNION DISTINCT
SELECT game_date, player_lookup
FROM nba_predictions.player_prop_predictions
WHERE game_date >= @from_date AND game_date <= @to_date AND is_active AND tip_off_at > @as_of
