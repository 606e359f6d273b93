-- Teams whose game on the date is over.
SELECT game_date AS partition_date, home_team_tricode AS expected_key
FROM nba_raw.nbac_schedule
WHERE game_date >= @from_date AND game_date <= @to_date
  AND is_final AND game_id IS NOT NULL AND game_type NOT IN ('pre_season', 'all_star')
UNION DISTINCT
SELECT game_date, away_team_tricode
FROM nba_raw.nbac_schedule
WHERE game_date >= @from_date AND game_date <= @to_date
  AND is_final AND game_id IS NOT NULL AND game_type NOT IN ('pre_season', 'all_star')
