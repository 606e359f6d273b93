-- nba_predictions.system_proof: whether a system's chances have stood up to what happened. Grain: one system and prop on a date.
-- As of: grades of the season's earlier dates. Proven is: at least 500 lines, every tenth of prob_over with 30 lines or more inside its 99.5 %
-- interval, and a log-loss not above the coin's.
WITH systems AS ( -- @systems: names between commas
  SELECT system_id
  FROM UNNEST(SPLIT(@systems, ',')) AS system_id
),
graded AS ( -- both sides had a price; a push decides nothing
  SELECT system_id, prob_over, IF(CAST(actual_points AS NUMERIC) > line, 1.0, 0.0) AS went_over,
    LEAST(DIV(CAST(ROUND(prob_over * 10000) AS INT64), 1000), 9) AS decile -- 1.0 belongs to the last one
  FROM nba_predictions.prediction_accuracy
  WHERE game_date >= @window_start AND game_date < @game_date
    AND is_current AND prop_type = 'points'
    AND prob_over IS NOT NULL AND over_price_decimal IS NOT NULL AND under_price_decimal IS NOT NULL
    AND actual_points IS NOT NULL AND CAST(actual_points AS NUMERIC) <> line
),
deciles AS (
  SELECT
    system_id,
    COUNT(*) AS graded_count,
    ABS(SUM(went_over - prob_over)) AS surplus,
    SUM(prob_over * (1 - prob_over)) AS expected_variance,
    SUM(-LN(GREATEST(IF(went_over > 0, prob_over, 1 - prob_over), 0.00005))) AS lost -- chances have four decimals
  FROM graded
  GROUP BY graded.system_id, graded.decile
),
measured AS ( -- six decimals: an engine adds in any order
  SELECT
    system_id,
    SUM(graded_count) AS lines_count,
    ROUND(CAST(SAFE_DIVIDE(SUM(lost), CAST(SUM(graded_count) AS FLOAT64)) AS NUMERIC), 6) AS mean_lost,
    COUNTIF(graded_count >= 30) AS judged_count,
    ROUND(CAST(MAX(IF(graded_count >= 30, SAFE_DIVIDE(surplus, SQRT(GREATEST(expected_variance, 0.000001))), NULL)) AS NUMERIC), 6) AS widest
  FROM deciles
  GROUP BY deciles.system_id
),
judged AS (
  SELECT
    systems.system_id,
    IFNULL(measured.lines_count, 0) AS lines_count,
    measured.mean_lost,
    IFNULL(measured.judged_count, 0) AS judged_count,
    measured.widest,
    CASE
      WHEN IFNULL(measured.lines_count, 0) < 500 THEN 'FEW_LINES'
      WHEN measured.widest > NUMERIC '2.807034' THEN 'DECILE_OUTSIDE'
      WHEN measured.mean_lost > NUMERIC '0.693147' THEN 'WORSE_THAN_COIN'
      ELSE 'PROVEN'
    END AS conclusion
  FROM systems
  LEFT JOIN measured ON measured.system_id = systems.system_id
)
SELECT
  @game_date AS game_date,
  'points' AS prop_type,
  system_id,
  lines_count AS graded_lines,
  mean_lost AS log_loss,
  judged_count AS deciles_judged,
  widest AS widest_deviation,
  conclusion = 'PROVEN' AS is_proven,
  conclusion AS verdict
FROM judged
