CREATE OR REPLACE VIEW `nba_reference.unresolved_players`
OPTIONS (description = "One row: one day, feed, name and team or pair of teams that joins no player") AS
-- nba_reference.unresolved_players: names that join no player. Grain: one day, feed, name and team or pair of teams.
-- It needs no clearing: a row is gone as soon as an alias, a box score or a list knows the name. Rule: docs/rules/names.md.
WITH used AS (
  SELECT
    names.name_date, names.feed, names.player_lookup, names.teams, names.printed_name, names.row_count, names.is_line,
    IFNULL(alias.player_lookup, names.player_lookup) AS joined_lookup,
    EXTRACT(YEAR FROM names.name_date) - IF(EXTRACT(MONTH FROM names.name_date) < 10, 1, 0) AS season
  FROM nba_reference.feed_names AS names
  LEFT JOIN nba_reference.player_aliases AS alias
    ON alias.alias_lookup = names.player_lookup
    AND IFNULL(alias.valid_from, names.name_date) <= names.name_date
    AND IFNULL(alias.valid_to, names.name_date) >= names.name_date
  WHERE names.feed <> 'bdl_player_boxscores' -- what others are joined with
),
known AS (
  SELECT player_lookup, season_year, team_abbr, source, bdl_player_id, nba_id
  FROM nba_reference.player_listings
),
matched AS (
  SELECT
    used.name_date, used.feed, used.player_lookup, used.teams,
    MIN(used.printed_name) AS name_printed,
    MIN(used.row_count) AS row_total,
    LOGICAL_OR(used.is_line) AS has_a_line,
    COUNTIF(known.source IN ('bdl_player_boxscores', 'bdl_active_players_current')) AS listings_joined_with,
    COUNTIF(known.source IS NOT NULL) AS listings,
    COUNT(DISTINCT IF(known.season_year = used.season, known.bdl_player_id, NULL)) AS bdl_persons,
    COUNT(DISTINCT IF(known.season_year = used.season, known.nba_id, NULL)) AS nba_persons,
    COUNT(DISTINCT IF(known.season_year = used.season AND STRPOS(IFNULL(used.teams, ''), IFNULL(known.team_abbr, '-')) > 0,
      known.bdl_player_id, NULL)) AS bdl_persons_of_team,
    COUNT(DISTINCT IF(known.season_year = used.season AND STRPOS(IFNULL(used.teams, ''), IFNULL(known.team_abbr, '-')) > 0,
      known.nba_id, NULL)) AS nba_persons_of_team
  FROM used
  LEFT JOIN known ON known.player_lookup = used.joined_lookup AND known.season_year IN (used.season, used.season - 1)
  GROUP BY used.name_date, used.feed, used.player_lookup, used.teams
),
lines AS (
  SELECT DISTINCT name_date, player_lookup
  FROM nba_reference.feed_names
  WHERE is_line
),
judged AS (
  SELECT
    matched.*,
    lines.player_lookup IS NOT NULL AS has_betting_line,
    CASE
      WHEN listings = 0 THEN 'unknown'
      WHEN (bdl_persons > 1 AND bdl_persons_of_team <> 1) OR (nba_persons > 1 AND nba_persons_of_team <> 1) THEN 'shared'
      WHEN listings_joined_with = 0 THEN 'roster_only'
    END AS kind
  FROM matched
  LEFT JOIN lines ON lines.name_date = matched.name_date AND lines.player_lookup = matched.player_lookup
)
SELECT
  name_date,
  feed,
  player_lookup,
  teams,
  name_printed AS printed_name,
  row_total AS rows_affected,
  has_betting_line AS has_line,
  kind AS problem
FROM judged
WHERE kind IS NOT NULL
;
