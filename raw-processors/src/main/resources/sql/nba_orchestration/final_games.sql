-- The ingest stage of each team's finished games. Grain: one team and game.
SELECT game_date, team_abbr, season_year, game_id, nba_game_id, opponent_team_abbr, expected_games, final_games, complete_games, player_rows, team_points,
  team_score, ingest_stage
FROM nba_orchestration.team_completeness
WHERE game_date >= @from_date AND game_date <= @to_date AND final_games > 0
ORDER BY game_date, team_abbr
