-- nba_reference.player_listings: who is listed where, under which name and ids. Grain: one source, season, team, name and set of ids.
-- A further source of persons is a further branch. The constant bounds satisfy BigQuery, which wants one; they leave nothing out.
WITH listed AS (
  SELECT 'bdl_player_boxscores' AS source, season_year, team_abbr, player_lookup, player_full_name, bdl_player_id, nba_id,
    CAST(NULL AS STRING) AS espn_player_id, CAST(NULL AS STRING) AS birth_date, game_date AS listed_on, captured_at
  FROM nba_raw.bdl_player_boxscores
  WHERE game_date >= DATE '1946-11-01'
  UNION ALL
  SELECT 'bdl_active_players_current', EXTRACT(YEAR FROM last_seen_date) - IF(EXTRACT(MONTH FROM last_seen_date) < 10, 1, 0), team_abbr,
    player_lookup, player_full_name, bdl_player_id, CAST(NULL AS INT64), CAST(NULL AS STRING), CAST(NULL AS STRING), last_seen_date, captured_at
  FROM nba_raw.bdl_active_players_current
  UNION ALL
  SELECT 'espn_team_rosters', season_year, team_abbr, player_lookup, player_full_name, CAST(NULL AS INT64), CAST(NULL AS INT64),
    CAST(espn_player_id AS STRING), CAST(NULL AS STRING), roster_date, captured_at
  FROM nba_raw.espn_team_rosters
  WHERE roster_date >= DATE '1946-11-01'
  UNION ALL
  SELECT 'br_rosters_current', season_year, team_abbrev, player_lookup, player_full_name, CAST(NULL AS INT64), CAST(NULL AS INT64),
    CAST(NULL AS STRING), birth_date, last_scraped_date, captured_at
  FROM nba_raw.br_rosters_current
  UNION ALL
  SELECT 'nbac_player_list_current', season_year, team_abbr, player_lookup, player_full_name, CAST(NULL AS INT64), player_id,
    CAST(NULL AS STRING), CAST(NULL AS STRING), EXTRACT(DATE FROM captured_at AT TIME ZONE 'America/New_York'), captured_at
  FROM nba_raw.nbac_player_list_current
  WHERE IFNULL(is_active, TRUE)
)
SELECT source, season_year, team_abbr, player_lookup, MIN(player_full_name) AS player_full_name, bdl_player_id, nba_id, espn_player_id,
  MIN(birth_date) AS birth_date, MIN(listed_on) AS first_listed_on, MAX(listed_on) AS last_listed_on, MIN(captured_at) AS first_captured_at
FROM listed
GROUP BY source, season_year, team_abbr, player_lookup, bdl_player_id, nba_id, espn_player_id
