-- How far each system, and the line it was held against, were from what players scored on a day. Grain: one system. Errors in points.
SELECT system_id,
  COUNT(*) AS graded,
  AVG(CAST(absolute_error AS FLOAT64)) AS system_error,
  AVG(IF(line IS NULL, NULL, CAST(absolute_error AS FLOAT64))) AS system_error_with_line,
  AVG(IF(line IS NULL, NULL, ABS(CAST(actual_points AS FLOAT64) - CAST(line AS FLOAT64)))) AS line_error
FROM nba_predictions.prediction_accuracy
WHERE game_date = @game_date AND is_current AND actual_points IS NOT NULL
GROUP BY system_id
ORDER BY system_id
