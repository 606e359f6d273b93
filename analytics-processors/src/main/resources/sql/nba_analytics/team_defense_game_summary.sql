-- nba_analytics.team_defense_game_summary: what a team's opponent did against it. Grain: one team and complete game.
-- As of: the date itself. A game without a complete box score has no row, so that no average is taken over half a game.
WITH game AS (
  SELECT
    schedule.game_id,
    schedule.game_date,
    schedule.season_year,
    schedule.home_team_tricode,
    schedule.away_team_tricode,
    schedule.winning_team_tricode
  FROM nba_raw.nbac_schedule AS schedule
  WHERE schedule.game_date = @game_date
    AND schedule.is_final
    AND schedule.game_id IS NOT NULL
    AND schedule.game_type NOT IN ('pre_season', 'all_star')
),
scored AS ( -- a total is null as soon as one player's number is unknown: a sum of the others would look like data
  SELECT
    team_abbr,
    MAX(period) - 4 AS overtimes,
    IF(COUNTIF(points IS NULL) = 0, SUM(points), NULL) AS points,
    IF(COUNTIF(field_goals_made IS NULL) = 0, SUM(field_goals_made), NULL) AS fg_makes,
    IF(COUNTIF(field_goals_attempted IS NULL) = 0, SUM(field_goals_attempted), NULL) AS fg_attempts,
    IF(COUNTIF(three_pointers_made IS NULL) = 0, SUM(three_pointers_made), NULL) AS three_pt_makes,
    IF(COUNTIF(three_pointers_attempted IS NULL) = 0, SUM(three_pointers_attempted), NULL) AS three_pt_attempts,
    IF(COUNTIF(free_throws_made IS NULL) = 0, SUM(free_throws_made), NULL) AS ft_makes,
    IF(COUNTIF(free_throws_attempted IS NULL) = 0, SUM(free_throws_attempted), NULL) AS ft_attempts,
    IF(COUNTIF(rebounds IS NULL) = 0, SUM(rebounds), NULL) AS rebounds,
    IF(COUNTIF(assists IS NULL) = 0, SUM(assists), NULL) AS assists,
    IF(COUNTIF(turnovers IS NULL) = 0, SUM(turnovers), NULL) AS turnovers,
    IF(COUNTIF(offensive_rebounds IS NULL) = 0, SUM(offensive_rebounds), NULL) AS offensive_rebounds
  FROM nba_analytics.player_boxscores
  WHERE game_date = @game_date AND is_complete AND NOT did_not_play
  GROUP BY team_abbr
),
offence AS (
  SELECT *, fg_attempts + 0.44 * ft_attempts + turnovers - offensive_rebounds AS possessions
  FROM scored
),
side AS (
  SELECT *, home_team_tricode AS defending_team_abbr, away_team_tricode AS opponent_team_abbr, TRUE AS home_game FROM game
  UNION ALL
  SELECT *, away_team_tricode, home_team_tricode, FALSE FROM game
)
SELECT
  side.game_id,
  side.game_date,
  side.season_year,
  side.defending_team_abbr,
  side.opponent_team_abbr,
  side.home_game,
  side.defending_team_abbr = side.winning_team_tricode AS win_flag,
  offence.points AS points_allowed,
  offence.fg_makes AS opp_fg_makes,
  offence.fg_attempts AS opp_fg_attempts,
  offence.three_pt_makes AS opp_three_pt_makes,
  offence.three_pt_attempts AS opp_three_pt_attempts,
  offence.ft_makes AS opp_ft_makes,
  offence.ft_attempts AS opp_ft_attempts,
  offence.rebounds AS opp_rebounds,
  offence.assists AS opp_assists,
  offence.turnovers AS opp_turnovers,
  offence.offensive_rebounds AS opp_offensive_rebounds,
  ROUND(CAST(offence.possessions AS NUMERIC), 6) AS possessions,
  ROUND(CAST(SAFE_DIVIDE(100 * offence.points, offence.possessions) AS NUMERIC), 6) AS defensive_rating,
  ROUND(CAST(SAFE_DIVIDE(48 * offence.possessions, 48 + 5 * offence.overtimes) AS NUMERIC), 6) AS opponent_pace
FROM side
JOIN offence ON offence.team_abbr = side.opponent_team_abbr
