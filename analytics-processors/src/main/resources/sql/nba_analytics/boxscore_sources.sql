-- nba_analytics.boxscore_sources: whether a source's box score of a team is whole, and which source counts. Grain: one game, team and source.
-- A team's box score is whole when all its rows are final, at least 5 players have minutes, their points are the score, and their minutes
-- lie within 6 of 240 + 25 for each overtime. A sum is null as soon as one player's number is unknown. Rule: docs/rules/completeness.md.
WITH side AS (
  SELECT game_id AS scheduled_game, home_team_tricode AS team, home_team_score AS score, is_final AS is_over
  FROM nba_raw.nbac_schedule
  WHERE game_date = @game_date AND game_id IS NOT NULL
  UNION ALL
  SELECT game_id, away_team_tricode, away_team_score, is_final
  FROM nba_raw.nbac_schedule
  WHERE game_date = @game_date AND game_id IS NOT NULL
),
summed AS (
  SELECT source, source_rank, game_id, team_abbr,
    MIN(season_year) AS season,
    COUNT(*) AS listed,
    SUM(IF(minutes_played > 0, 1, 0)) AS with_minutes,
    SUM(IF(is_final, 0, 1)) AS not_final,
    IF(COUNTIF(points IS NULL AND NOT did_not_play) = 0, SUM(points), NULL) AS point_sum,
    IF(COUNTIF(minutes_played IS NULL AND NOT did_not_play) = 0, CAST(SUM(minutes_played) AS FLOAT64), NULL) AS minute_sum,
    MAX(period) AS periods,
    MAX(IF(team_abbr = home_team_abbr, home_team_score, away_team_score)) AS own_score
  FROM nba_raw.player_boxscore_rows
  WHERE game_date = @game_date
  GROUP BY source, source_rank, game_id, team_abbr
),
timed AS (
  SELECT *,
    GREATEST(IFNULL(periods - 4, IFNULL(CAST(ROUND(SAFE_DIVIDE(minute_sum - 240, 25.0)) AS INT64), 0)), 0) AS extra_periods
  FROM summed
),
judged AS ( -- a game that was moved away is not in the schedule of this date: its rows are held against the score of their own document
  SELECT timed.*,
    IFNULL(IFNULL(side.is_over, TRUE) AND timed.not_final = 0 AND timed.with_minutes >= 5
      AND timed.point_sum = IF(side.scheduled_game IS NULL, timed.own_score, side.score)
      AND ABS(timed.minute_sum - (240 + 25 * timed.extra_periods)) <= 6, FALSE) AS is_team_whole
  FROM timed
  LEFT JOIN side ON side.scheduled_game = timed.game_id AND side.team = timed.team_abbr
),
of_both_teams AS (
  SELECT *,
    SUM(IF(is_team_whole, 1, 0)) OVER (PARTITION BY game_id, source) = 2 AS is_game_whole,
    SUM(with_minutes) OVER (PARTITION BY game_id, source) AS with_minutes_in_game
  FROM judged
)
SELECT
  game_id,
  @game_date AS game_date,
  season AS season_year,
  team_abbr,
  source,
  listed AS player_rows,
  with_minutes AS players_with_minutes,
  point_sum AS team_points,
  ROUND(CAST(minute_sum AS NUMERIC), 2) AS team_minutes,
  extra_periods AS overtimes,
  is_team_whole AS is_whole,
  is_game_whole AS is_whole_for_both,
  -- the first source that is whole for both teams; without one the source that knows most
  source_rank = FIRST_VALUE(source_rank) OVER (
    PARTITION BY game_id ORDER BY IF(is_game_whole, 0, 1), with_minutes_in_game DESC, source_rank) AS is_used
FROM of_both_teams
