-- Who should have a grade: everyone with a prediction that was not withdrawn, in a complete game; only complete games have a defence summary. Grain: one player and day.
SELECT DISTINCT predicted.game_date AS partition_date, predicted.player_lookup AS expected_key
FROM nba_predictions.player_prop_predictions AS predicted
INNER JOIN nba_analytics.team_defense_game_summary AS complete
  ON complete.game_id = predicted.game_id AND complete.game_date >= @from_date AND complete.game_date <= @to_date
WHERE predicted.game_date >= @from_date AND predicted.game_date <= @to_date AND predicted.is_active
