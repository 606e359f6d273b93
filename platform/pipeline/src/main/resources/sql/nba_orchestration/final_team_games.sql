-- How the box scores of each team's finished games stand. Grain: one team and game.
SELECT game_date, team_abbr, game_id, is_complete, source, player_rows, team_points, team_score, gamebook_rows, bdl_rows, espn_rows, league_rows,
  ingest_stage, evidence
FROM nba_orchestration.team_game_completeness
WHERE game_date >= @from_date AND game_date <= @to_date AND is_final
ORDER BY game_date, team_abbr
