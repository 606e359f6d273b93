-- Who should be judged: every system on every date with games. Grain: one system and day.
SELECT DISTINCT slate.game_date AS partition_date, system_id AS expected_key
FROM nba_analytics.slate_games AS slate
CROSS JOIN UNNEST(SPLIT(@systems, ',')) AS system_id -- names between commas
WHERE slate.game_date >= @from_date AND slate.game_date <= @to_date
