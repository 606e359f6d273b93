-- How each system did in the 30 days before a date. Grain: one system. window_start is the first of those days.
SELECT system_id, COUNT(*) AS graded, SUM(CAST(error AS FLOAT64) * CAST(error AS FLOAT64)) AS squared_errors
FROM nba_predictions.prediction_accuracy
WHERE game_date >= @window_start AND game_date < @game_date AND is_current AND error IS NOT NULL
GROUP BY system_id
