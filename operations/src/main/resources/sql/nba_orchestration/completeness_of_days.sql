-- How each team's final games stand. Grain: one team and game.
SELECT game_date, team_abbr, game_id, final_games, complete_games, player_rows, team_points, team_score, ingest_stage
FROM nba_orchestration.team_completeness
WHERE game_date >= @from_date AND game_date <= @to_date AND final_games > 0
ORDER BY game_date, team_abbr
