-- How well each system did from from_date to to_date, by current grades. Grain: one system. Errors in points, positive is predicted too high.
SELECT system_id,
  COUNTIF(actual_points IS NOT NULL) AS graded,
  AVG(CAST(absolute_error AS FLOAT64)) AS mean_absolute_error,
  AVG(CAST(error AS FLOAT64)) AS bias,
  COUNTIF(recommendation = 'OVER' AND outcome = 'WIN') AS over_won,
  COUNTIF(recommendation = 'OVER' AND outcome = 'LOSS') AS over_lost,
  COUNTIF(recommendation = 'UNDER' AND outcome = 'WIN') AS under_won,
  COUNTIF(recommendation = 'UNDER' AND outcome = 'LOSS') AS under_lost,
  COUNTIF(outcome = 'VOID') AS voids
FROM nba_predictions.prediction_accuracy
WHERE game_date >= @from_date AND game_date <= @to_date AND is_current
GROUP BY system_id
