CREATE OR REPLACE VIEW `nba_raw.nbac_referee_game_assignments`
OPTIONS (description = "One row: one official and game") AS
-- nba_raw.nbac_referee_game_assignments: the officials on the courts. Grain: one official and game.
SELECT nba_game_id, game_id, game_date, season_year, game_code, home_team_abbr, away_team_abbr, official_position, official_name,
  official_code, official_jersey_number
FROM nba_raw.nbac_referee_assignments
WHERE duty = 'game'
;
