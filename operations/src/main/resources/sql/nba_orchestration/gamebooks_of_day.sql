-- How many games of a day have a complete gamebook. Grain: one row.
SELECT COUNT(DISTINCT game_id) AS games
FROM nba_raw.nbac_gamebook_player_stats
WHERE game_date = @game_date AND is_complete
