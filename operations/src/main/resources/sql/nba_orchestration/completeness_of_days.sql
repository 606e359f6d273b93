-- How many of each team's final games have complete box scores. Grain: one team and day.
SELECT game_date, team_abbr, final_games, complete_games
FROM nba_orchestration.team_completeness
WHERE game_date >= @from_date AND game_date <= @to_date AND final_games > 0
ORDER BY game_date, team_abbr
