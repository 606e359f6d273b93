-- nba_reference.aliases_in_injuries: aliases that hold on the day for names its rows use. Grain: one alias.
SELECT DISTINCT
  used.scrape_date AS name_date,
  alias.alias_lookup,
  alias.player_lookup,
  CONCAT(alias.alias_lookup, '=', alias.player_lookup) AS meaning
FROM nba_raw.bdl_injuries AS used
JOIN nba_reference.player_aliases AS alias
  ON alias.alias_lookup = used.player_lookup
  AND IFNULL(alias.valid_from, used.scrape_date) <= used.scrape_date
  AND IFNULL(alias.valid_to, used.scrape_date) >= used.scrape_date
WHERE used.scrape_date = @game_date
