-- nba_reference.aliases_in_boxscores: aliases that hold on the day for names its rows use. Grain: one alias.
SELECT DISTINCT
  used.game_date AS name_date,
  alias.alias_lookup,
  alias.player_lookup,
  CONCAT(alias.alias_lookup, '=', alias.player_lookup) AS meaning
FROM nba_analytics.player_boxscores AS used
JOIN nba_reference.player_aliases AS alias
  ON alias.alias_lookup = used.player_lookup
  AND IFNULL(alias.valid_from, used.game_date) <= used.game_date
  AND IFNULL(alias.valid_to, used.game_date) >= used.game_date
WHERE used.game_date = @game_date
