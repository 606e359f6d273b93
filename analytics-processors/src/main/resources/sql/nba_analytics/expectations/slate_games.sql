-- Hosts of the league's games on each date.
SELECT game_date AS partition_date, home_team_tricode AS expected_key
FROM nba_raw.nbac_schedule
WHERE game_date >= @from_date AND game_date <= @to_date
  AND game_id IS NOT NULL
  AND game_type NOT IN ('pre_season', 'all_star')
  AND game_status_text NOT IN ('Postponed', 'Cancelled')
