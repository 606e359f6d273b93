-- The same for a range of days: who they stand for is part of the key, so that a corrected alias is noticed.
SELECT DISTINCT
  used.scrape_date AS partition_date,
  CONCAT(alias.alias_lookup, '=', alias.player_lookup) AS expected_key
FROM nba_raw.bdl_injuries AS used
JOIN nba_reference.player_aliases AS alias
  ON alias.alias_lookup = used.player_lookup
  AND IFNULL(alias.valid_from, used.scrape_date) <= used.scrape_date
  AND IFNULL(alias.valid_to, used.scrape_date) >= used.scrape_date
WHERE used.scrape_date >= @from_date AND used.scrape_date <= @to_date
