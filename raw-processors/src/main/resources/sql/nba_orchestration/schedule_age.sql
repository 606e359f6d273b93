-- When the newest schedule document with a game of some days was made. Grain: one row, or none without such a game.
SELECT MAX(captured_at) AS newest_captured_at
FROM nba_raw.nbac_schedule
WHERE game_date >= @from_date AND game_date <= @to_date
HAVING COUNT(*) > 0
