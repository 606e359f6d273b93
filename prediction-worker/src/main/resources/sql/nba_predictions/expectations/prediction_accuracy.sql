-- Who should have a grade: everyone with a prediction in a game that is final and complete.
SELECT DISTINCT predicted.game_date AS partition_date, predicted.player_lookup AS expected_key
FROM nba_predictions.player_prop_predictions AS predicted
INNER JOIN nba_orchestration.team_completeness AS away
  ON away.game_date = predicted.game_date AND away.team_abbr = SUBSTR(predicted.game_id, 10, 3)
  AND away.game_date >= @from_date AND away.game_date <= @to_date AND away.final_games > 0 AND away.complete_games = away.final_games
INNER JOIN nba_orchestration.team_completeness AS home
  ON home.game_date = predicted.game_date AND home.team_abbr = SUBSTR(predicted.game_id, 14, 3)
  AND home.game_date >= @from_date AND home.game_date <= @to_date AND home.final_games > 0 AND home.complete_games = home.final_games
WHERE predicted.game_date >= @from_date AND predicted.game_date <= @to_date
