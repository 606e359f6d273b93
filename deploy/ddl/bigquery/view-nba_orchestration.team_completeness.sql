CREATE OR REPLACE VIEW `nba_orchestration.team_completeness`
OPTIONS (description = "One row: one team and game") AS
-- nba_orchestration.team_completeness: how far each team's game has come. Grain: one team and game of the schedule.
-- A team's box score is whole when all its rows are final, at least 5 players have minutes, their points are the score, and their minutes
-- (whole numbers) lie within 6 of 240 + 25 for each overtime. A sum is null as soon as one player's number is unknown. A game is complete when both are.
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
team_rows AS (
  SELECT game_date, game_id, team_abbr,
    COUNT(*) AS player_rows,
    IF(COUNTIF(points IS NULL AND NOT did_not_play) = 0, SUM(points), NULL) AS team_points,
    SUM(IF(minutes_played > 0, 1, 0)) AS players_with_minutes,
    SUM(IF(is_final, 0, 1)) AS rows_not_final,
    IF(COUNTIF(minutes_played IS NULL AND NOT did_not_play) = 0, CAST(SUM(minutes_played) AS FLOAT64), NULL) AS team_minutes,
    IF(MAX(period) > 4, MAX(period) - 4, 0) AS overtimes
  FROM nba_raw.bdl_player_boxscores
  GROUP BY game_date, game_id, team_abbr
),
matched AS (
  -- A game that was moved: box scores written before the schedule knew carry the former id.
  SELECT team_games.game_date, team_games.team_abbr, team_games.season_year, team_games.game_id, team_games.nba_game_id,
    team_games.opponent_team_abbr, team_games.is_final, team_games.team_score,
    IFNULL(now.player_rows, IFNULL(formerly.player_rows, 0)) AS player_rows,
    IF(now.player_rows IS NULL, formerly.team_points, now.team_points) AS team_points,
    IF(now.player_rows IS NULL, formerly.players_with_minutes, now.players_with_minutes) AS players_with_minutes,
    IF(now.player_rows IS NULL, formerly.rows_not_final, now.rows_not_final) AS rows_not_final,
    IF(now.player_rows IS NULL, formerly.team_minutes, now.team_minutes) AS team_minutes,
    IF(now.player_rows IS NULL, formerly.overtimes, now.overtimes) AS overtimes
  FROM team_games
  LEFT JOIN team_rows AS now
    ON now.game_date = team_games.game_date AND now.game_id = team_games.game_id AND now.team_abbr = team_games.team_abbr
  LEFT JOIN team_rows AS formerly ON formerly.game_id = team_games.previous_game_id AND formerly.team_abbr = team_games.team_abbr
),
judged AS (
  SELECT game_date, team_abbr, season_year, game_id, nba_game_id, opponent_team_abbr, is_final, team_score, player_rows, team_points,
    IF(is_final AND rows_not_final = 0 AND players_with_minutes >= 5 AND team_points = team_score
      AND ABS(team_minutes - (240 + 25 * overtimes)) <= 6, 1, 0) AS is_whole
  FROM matched
),
both_teams AS (
  SELECT game_date, team_abbr, season_year, game_id, nba_game_id, opponent_team_abbr, is_final, team_score, player_rows, team_points,
    SUM(is_whole) OVER (PARTITION BY game_date, nba_game_id) AS whole_teams
  FROM judged
)
SELECT game_date, team_abbr, season_year, game_id, nba_game_id, opponent_team_abbr,
  1 AS expected_games,
  IF(is_final, 1, 0) AS final_games,
  IF(whole_teams = 2, 1, 0) AS complete_games,
  player_rows, team_points, team_score,
  CASE
    WHEN NOT is_final THEN 'not final yet'
    WHEN player_rows = 0 THEN 'no rows'
    WHEN whole_teams = 2 THEN 'complete'
    ELSE 'partial rows'
  END AS ingest_stage
FROM both_teams
;
