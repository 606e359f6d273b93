-- nba_orchestration.team_game_completeness: how far each team's game has come. Grain: one team and game of the schedule.
-- A game is complete when one source has whole box scores of both teams. Rule: docs/rules/completeness.md.
-- The constant bounds satisfy BigQuery, which wants one; they leave nothing out.
WITH team_games AS (
  SELECT game_date, home_team_tricode AS team_abbr, season_year, game_id, previous_game_id, nba_game_id, away_team_tricode AS opponent_team_abbr,
    is_final, home_team_score AS team_score
  FROM nba_raw.nbac_schedule
  WHERE game_id IS NOT NULL AND game_type NOT IN ('pre_season', 'all_star') AND game_status_text NOT IN ('Postponed', 'Cancelled')
  UNION ALL
  SELECT game_date, away_team_tricode AS team_abbr, season_year, game_id, previous_game_id, nba_game_id, home_team_tricode AS opponent_team_abbr,
    is_final, away_team_score AS team_score
  FROM nba_raw.nbac_schedule
  WHERE game_id IS NOT NULL AND game_type NOT IN ('pre_season', 'all_star') AND game_status_text NOT IN ('Postponed', 'Cancelled')
),
team_rows AS ( -- the sources of a team's game in one row
  SELECT game_id, team_abbr,
    MAX(IF(is_used, source, NULL)) AS used_source,
    MAX(IF(is_used, player_rows, 0)) AS used_rows,
    MAX(IF(is_used, team_points, NULL)) AS used_points,
    MAX(IF(is_used, team_minutes, NULL)) AS used_minutes,
    LOGICAL_OR(is_used AND is_whole_for_both) AS is_whole,
    MAX(IF(source = 'nbac_gamebook_player_stats', player_rows, 0)) AS gamebook_count,
    MAX(IF(source = 'bdl_player_boxscores', player_rows, 0)) AS bdl_count,
    MAX(IF(source = 'espn_boxscores', player_rows, 0)) AS espn_count,
    MAX(IF(source = 'nbac_player_boxscores', player_rows, 0)) AS league_count
  FROM nba_analytics.boxscore_sources
  WHERE game_date >= DATE '1946-11-01'
  GROUP BY game_id, team_abbr
),
matched AS (
  -- A game that was moved: box scores written before the schedule knew carry the former id.
  SELECT team_games.*,
    IF(now.game_id IS NULL, formerly.used_source, now.used_source) AS source,
    IFNULL(IF(now.game_id IS NULL, formerly.used_rows, now.used_rows), 0) AS player_rows,
    IF(now.game_id IS NULL, formerly.used_points, now.used_points) AS team_points,
    IF(now.game_id IS NULL, formerly.used_minutes, now.used_minutes) AS team_minutes,
    team_games.is_final AND IFNULL(IF(now.game_id IS NULL, formerly.is_whole, now.is_whole), FALSE) AS is_complete,
    IFNULL(IF(now.game_id IS NULL, formerly.gamebook_count, now.gamebook_count), 0) AS gamebook_rows,
    IFNULL(IF(now.game_id IS NULL, formerly.bdl_count, now.bdl_count), 0) AS bdl_rows,
    IFNULL(IF(now.game_id IS NULL, formerly.espn_count, now.espn_count), 0) AS espn_rows,
    IFNULL(IF(now.game_id IS NULL, formerly.league_count, now.league_count), 0) AS league_rows
  FROM team_games
  LEFT JOIN team_rows AS now ON now.game_id = team_games.game_id AND now.team_abbr = team_games.team_abbr
  LEFT JOIN team_rows AS formerly ON formerly.game_id = team_games.previous_game_id AND formerly.team_abbr = team_games.team_abbr
),
problem_files AS ( -- files about box scores, or without a route, that are not loaded as a whole, by the day of their folder
  SELECT source_path, state, rejected_count, problem,
    (SELECT MIN(SAFE_CAST(part AS DATE)) FROM UNNEST(SPLIT(source_path, '/')) AS part) AS folder_date
  FROM (
    SELECT source_path, state, rejected_count, problem
    FROM nba_orchestration.file_history
    WHERE changed_on >= DATE '1946-11-01'
      AND (table_name IN ('nba_raw.nbac_gamebook_player_stats', 'nba_raw.bdl_player_boxscores', 'nba_raw.espn_boxscores',
        'nba_raw.nbac_player_boxscores') OR state IN ('UNROUTED', 'SWITCHED_OFF'))
    QUALIFY ROW_NUMBER() OVER (PARTITION BY source_path ORDER BY captured_at DESC, source_generation DESC, change_id) = 1
  ) AS newest
  WHERE state <> 'LOADED' OR rejected_count > 0
),
evidence_of_files AS ( -- of the game's day and the one after; the folder of a game book names its game
  SELECT games.game_id,
    MIN(IF(files.state = 'QUARANTINED', CONCAT(files.source_path, ': ', IFNULL(files.problem, 'quarantined')), NULL)) AS quarantined,
    MIN(IF(files.state = 'UNROUTED', CONCAT(files.source_path, ': no processor handles it'), NULL)) AS unrouted,
    MIN(IF(files.state = 'SWITCHED_OFF', CONCAT(files.source_path, ': its feed is switched off'), NULL)) AS switched_off,
    MIN(IF(files.state = 'LOADED', CONCAT(files.source_path, ': ', CAST(files.rejected_count AS STRING), ' rows were rejected'), NULL)) AS rejected,
    MIN(IF(files.state = 'EMPTY', CONCAT(files.source_path, ': it has no rows'), NULL)) AS empty_file
  FROM (SELECT DISTINCT game_id, game_date FROM matched WHERE is_final AND NOT is_complete) AS games
  JOIN problem_files AS files
    ON files.folder_date >= games.game_date AND files.folder_date <= DATE_ADD(games.game_date, INTERVAL 1 DAY)
    AND (NOT STARTS_WITH(files.source_path, 'nba-com/gamebooks-data/')
      OR STRPOS(files.source_path, CONCAT(SUBSTR(games.game_id, 1, 8), '-', SUBSTR(games.game_id, 10, 3), SUBSTR(games.game_id, 14, 3))) > 0)
  GROUP BY games.game_id
),
days_with_rows AS ( -- the day's file was loaded, and others are in it
  SELECT DISTINCT game_date AS loaded_day
  FROM nba_analytics.boxscore_sources
  WHERE game_date >= DATE '1946-11-01'
)
SELECT matched.game_date, matched.team_abbr, matched.season_year, matched.game_id, matched.nba_game_id, matched.opponent_team_abbr,
  matched.is_final, matched.is_complete, matched.source, matched.player_rows, matched.team_points, matched.team_minutes, matched.team_score,
  matched.gamebook_rows, matched.bdl_rows, matched.espn_rows, matched.league_rows,
  CASE
    WHEN NOT matched.is_final THEN 'game not final'
    WHEN matched.is_complete THEN 'complete'
    WHEN files.quarantined IS NOT NULL THEN 'file quarantined'
    WHEN files.switched_off IS NOT NULL AND matched.player_rows = 0 THEN 'feed switched off'
    WHEN files.unrouted IS NOT NULL AND matched.player_rows = 0 THEN 'file without route'
    WHEN files.rejected IS NOT NULL THEN 'rows rejected'
    WHEN matched.player_rows > 0 THEN 'loaded but partial'
    WHEN files.empty_file IS NOT NULL OR days_with_rows.loaded_day IS NOT NULL THEN 'source has nothing'
    ELSE 'no file'
  END AS ingest_stage,
  IF(matched.is_final AND NOT matched.is_complete,
    COALESCE(files.quarantined, IF(matched.player_rows = 0, COALESCE(files.switched_off, files.unrouted), NULL), files.rejected, files.empty_file),
    NULL) AS evidence
FROM matched
LEFT JOIN evidence_of_files AS files ON files.game_id = matched.game_id
LEFT JOIN days_with_rows ON days_with_rows.loaded_day = matched.game_date
