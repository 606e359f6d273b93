-- Teams that play on the date and have played before it this season: opening night expects no team.
WITH scheduled AS (
  SELECT game_date, season_year, home_team_tricode, away_team_tricode
  FROM nba_raw.nbac_schedule
  WHERE game_date >= DATE_SUB(@from_date, INTERVAL 365 DAY) AND game_date <= @to_date
    AND game_id IS NOT NULL
    AND game_type NOT IN ('pre_season', 'all_star')
    AND game_status_text NOT IN ('Postponed', 'Cancelled')
),
team_games AS (
  SELECT game_date, season_year, home_team_tricode AS team_abbr FROM scheduled
  UNION ALL
  SELECT game_date, season_year, away_team_tricode FROM scheduled
),
numbered AS (
  SELECT game_date, team_abbr, RANK() OVER (PARTITION BY team_abbr, season_year ORDER BY game_date) AS number_in_season
  FROM team_games
)
SELECT DISTINCT game_date AS partition_date, team_abbr AS expected_key
FROM numbered
WHERE game_date >= @from_date AND number_in_season > 1
