CREATE OR REPLACE VIEW `nba_raw.player_boxscore_rows`
OPTIONS (description = "One row: one source, player and game") AS
-- nba_raw.player_boxscore_rows: what every source says of a player in a game. Grain: one source, player and game.
-- In the order in which sources are preferred. A document of ESPN does not say whether the game was over; its points are held against the score.
-- The constant bounds satisfy BigQuery, which wants one; they leave nothing out.
SELECT 'nbac_gamebook_player_stats' AS source, 1 AS source_rank, game_id, game_date, season_year, team_abbr, home_team_abbr, away_team_abbr,
  CAST(NULL AS INT64) AS home_team_score, CAST(NULL AS INT64) AS away_team_score, player_lookup, player_name_original AS player_full_name,
  is_complete AS is_final, CAST(NULL AS INT64) AS period, CAST(NULL AS BOOL) AS starter_flag,
  player_status = 'dnp' OR (minutes_decimal IS NULL AND points IS NULL) AS did_not_play, minutes_decimal AS minutes_played, points,
  total_rebounds AS rebounds, assists, steals, blocks, turnovers, personal_fouls, offensive_rebounds, defensive_rebounds, field_goals_made,
  field_goals_attempted, three_pointers_made, three_pointers_attempted, free_throws_made, free_throws_attempted, plus_minus, captured_at
FROM nba_raw.nbac_gamebook_player_stats
WHERE game_date >= DATE '1946-11-01' AND player_status IN ('active', 'dnp') AND player_lookup IS NOT NULL
UNION ALL
SELECT 'bdl_player_boxscores', 2, game_id, game_date, season_year, team_abbr, home_team_abbr, away_team_abbr, home_team_score, away_team_score,
  player_lookup, player_full_name, is_final, period, CAST(NULL AS BOOL), did_not_play, minutes_played, points, rebounds, assists, steals,
  blocks, turnovers, personal_fouls, offensive_rebounds, defensive_rebounds, field_goals_made, field_goals_attempted, three_pointers_made,
  three_pointers_attempted, free_throws_made, free_throws_attempted, plus_minus, captured_at
FROM nba_raw.bdl_player_boxscores
WHERE game_date >= DATE '1946-11-01'
UNION ALL
SELECT 'espn_boxscores', 3, game_id, game_date, season_year, team_abbr, home_team_abbr, away_team_abbr, CAST(NULL AS INT64),
  CAST(NULL AS INT64), player_lookup, player_full_name, TRUE, CAST(NULL AS INT64), starter, did_not_play, minutes_played, points, rebounds,
  assists, steals, blocks, turnovers, fouls, offensive_rebounds, defensive_rebounds, field_goals_made, field_goals_attempted,
  three_pointers_made, three_pointers_attempted, free_throws_made, free_throws_attempted, plus_minus, captured_at
FROM nba_raw.espn_boxscores
WHERE game_date >= DATE '1946-11-01'
UNION ALL
SELECT 'nbac_player_boxscores', 4, game_id, game_date, season_year, team_abbr, home_team_abbr, away_team_abbr, CAST(NULL AS INT64),
  CAST(NULL AS INT64), player_lookup, player_full_name, is_final, CAST(NULL AS INT64), CAST(NULL AS BOOL), FALSE, minutes_played, points,
  total_rebounds, assists, steals, blocks, turnovers, personal_fouls, offensive_rebounds, defensive_rebounds, field_goals_made,
  field_goals_attempted, three_pointers_made, three_pointers_attempted, free_throws_made, free_throws_attempted, plus_minus, captured_at
FROM nba_raw.nbac_player_boxscores
WHERE game_date >= DATE '1946-11-01'
;
