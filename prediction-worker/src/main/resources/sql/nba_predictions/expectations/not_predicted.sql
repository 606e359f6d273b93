-- Who should be listed: every player with features who may not be predicted.
SELECT game_date AS partition_date, player_lookup AS expected_key
FROM nba_precompute.ml_feature_store
WHERE game_date >= @from_date AND game_date <= @to_date AND NOT is_production_ready
