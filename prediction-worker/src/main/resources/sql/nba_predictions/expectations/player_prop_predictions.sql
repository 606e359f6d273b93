-- Who should have a prediction: every player who may be predicted. After a game's cut-off only those of games without any prediction:
-- a game that was predicted in time gets no further prediction. A player with a prediction who is not one of them is expected, too: the prediction is to be withdrawn.
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
