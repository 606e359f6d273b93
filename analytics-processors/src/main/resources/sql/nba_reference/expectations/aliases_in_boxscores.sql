-- The same for a range of days: who they stand for is part of the key, so that a corrected alias is noticed.
SELECT DISTINCT
  used.game_date AS partition_date,
  CONCAT(alias.alias_lookup, '=', alias.player_lookup) AS expected_key
FROM nba_analytics.player_boxscores AS used
JOIN nba_reference.player_aliases AS alias
  ON alias.alias_lookup = used.player_lookup
  AND IFNULL(alias.valid_from, used.game_date) <= used.game_date
  AND IFNULL(alias.valid_to, used.game_date) >= used.game_date
WHERE used.game_date >= @from_date AND used.game_date <= @to_date
