-- nba_analytics.player_game_summary: what a player did in a game he played. Grain: one player and game.
-- As of: the date itself. A prediction for the date reads only earlier dates.
WITH games AS ( -- a box score may carry the date from which its game was moved
  SELECT game_id AS box_game_id, nba_game_id, game_type, is_final, winning_team_tricode, TRUE AS is_on_its_date
  FROM nba_raw.nbac_schedule
  WHERE game_date = @game_date AND game_id IS NOT NULL
  UNION ALL
  SELECT previous_game_id, nba_game_id, game_type, FALSE, winning_team_tricode, FALSE
  FROM nba_raw.nbac_schedule
  WHERE game_date > @game_date AND game_date <= DATE_ADD(@game_date, INTERVAL 200 DAY) AND previous_game_id IS NOT NULL
),
game AS (
  SELECT *
  FROM games
  WHERE TRUE
  QUALIFY ROW_NUMBER() OVER (PARTITION BY box_game_id ORDER BY is_on_its_date DESC, nba_game_id) = 1
),
played AS (
  SELECT
    box.* EXCEPT (player_lookup),
    IFNULL(alias.player_lookup, box.player_lookup) AS player_lookup,
    game.nba_game_id,
    CASE
      WHEN game.is_final THEN box.team_abbr = game.winning_team_tricode
      WHEN game.nba_game_id IS NOT NULL AND NOT game.is_on_its_date
        THEN box.home_team_score <> box.away_team_score
          AND (box.home_team_score > box.away_team_score) = (box.team_abbr = box.home_team_abbr)
    END AS win_flag
  FROM nba_analytics.player_boxscores AS box
  LEFT JOIN game ON game.box_game_id = box.game_id
  LEFT JOIN nba_reference.aliases_in_boxscores AS alias ON alias.alias_lookup = box.player_lookup AND alias.name_date = @game_date
  WHERE box.game_date = @game_date
    AND box.is_final
    AND NOT box.did_not_play
    AND IFNULL(game.game_type, 'unknown') NOT IN ('pre_season', 'all_star')
  QUALIFY ROW_NUMBER() OVER ( -- two spellings of one player are one row
    PARTITION BY box.game_id, IFNULL(alias.player_lookup, box.player_lookup)
    ORDER BY IF(box.points IS NULL, 1, 0), box.minutes_played DESC, box.player_lookup) = 1
),
team_totals AS ( -- null as soon as one player's number is unknown; a player without points has no row and is part of his team
  SELECT
    game_id,
    team_abbr,
    48 + 5 * (MAX(period) - 4) AS game_minutes, -- players' minutes are whole numbers and do not add up
    IF(COUNTIF(field_goals_attempted IS NULL OR free_throws_attempted IS NULL OR turnovers IS NULL) = 0,
      SUM(field_goals_attempted) + 0.44 * SUM(free_throws_attempted) + SUM(turnovers), NULL) AS possessions_ended
  FROM played
  GROUP BY game_id, team_abbr
),
measured AS (
  SELECT
    played.*,
    IF(played.team_abbr = played.home_team_abbr, played.away_team_abbr, played.home_team_abbr) AS opponent_team_abbr,
    played.team_abbr = played.home_team_abbr AS home_game,
    SAFE_DIVIDE(
      100 * (played.field_goals_attempted + 0.44 * played.free_throws_attempted + played.turnovers) * totals.game_minutes,
      CAST(played.minutes_played AS FLOAT64) * totals.possessions_ended) AS usage_rate,
    SAFE_DIVIDE(CAST(played.points AS FLOAT64), 2 * (played.field_goals_attempted + 0.44 * played.free_throws_attempted)) AS ts_pct,
    SAFE_DIVIDE(played.field_goals_made + 0.5 * played.three_pointers_made, CAST(played.field_goals_attempted AS FLOAT64)) AS efg_pct
  FROM played
  JOIN team_totals AS totals ON totals.game_id = played.game_id AND totals.team_abbr = played.team_abbr
  WHERE played.points IS NOT NULL
)
SELECT
  measured.game_id,
  measured.nba_game_id,
  measured.game_date,
  measured.season_year,
  measured.player_lookup,
  measured.player_full_name,
  measured.team_abbr,
  measured.opponent_team_abbr,
  measured.home_game,
  measured.minutes_played,
  measured.points,
  measured.rebounds,
  measured.assists,
  measured.steals,
  measured.blocks,
  measured.turnovers,
  measured.personal_fouls,
  measured.offensive_rebounds,
  measured.defensive_rebounds,
  measured.field_goals_made AS fg_makes,
  measured.field_goals_attempted AS fg_attempts,
  measured.three_pointers_made AS three_pt_makes,
  measured.three_pointers_attempted AS three_pt_attempts,
  measured.free_throws_made AS ft_makes,
  measured.free_throws_attempted AS ft_attempts,
  measured.plus_minus,
  IF(measured.usage_rate <= 100, ROUND(CAST(measured.usage_rate AS NUMERIC), 6), NULL) AS usage_rate, -- more is a few seconds' noise
  ROUND(CAST(measured.ts_pct AS NUMERIC), 6) AS ts_pct,
  ROUND(CAST(measured.efg_pct AS NUMERIC), 6) AS efg_pct,
  measured.starter_flag,
  measured.win_flag,
  lines.line AS points_line,
  lines.bookmaker AS points_line_source,
  CASE
    WHEN measured.points > lines.line THEN 'OVER'
    WHEN measured.points < lines.line THEN 'UNDER'
    WHEN measured.points = lines.line THEN 'PUSH'
  END AS over_under_result,
  measured.points - lines.line AS margin,
  measured.source AS primary_source_used
FROM measured
LEFT JOIN nba_analytics.player_points_lines AS lines
  ON lines.game_id = measured.game_id AND lines.player_lookup = measured.player_lookup AND lines.game_date = @game_date
