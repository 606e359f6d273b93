-- Who should be judged: every system on every date with games. Grain: one system and day.
SELECT DISTINCT slate.game_date AS partition_date, systems.system_id AS expected_key
FROM nba_analytics.slate_games AS slate
CROSS JOIN (
  SELECT 'last_10_mean' AS system_id
  UNION ALL SELECT 'moving_average'
  UNION ALL SELECT 'similarity'
  UNION ALL SELECT 'ensemble'
) AS systems
WHERE slate.game_date >= @from_date AND slate.game_date <= @to_date
