-- How the slate of a day stands with each system. Grain: one system and result.
SELECT system_id, 'predicted' AS result, COUNT(DISTINCT player_lookup) AS players
FROM nba_predictions.player_prop_predictions
WHERE game_date = @game_date AND is_active
GROUP BY system_id
UNION ALL
SELECT system_id, reason AS result, COUNT(DISTINCT player_lookup) AS players
FROM nba_predictions.not_predicted
WHERE game_date = @game_date
GROUP BY system_id, reason
ORDER BY system_id, players DESC, result
