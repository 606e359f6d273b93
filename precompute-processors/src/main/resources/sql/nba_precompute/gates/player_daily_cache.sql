-- Which games of this season should be known of each player with a context row on the date, and which are.
-- His own games are; his team's final games without a complete box score, while he was there and no row of his is known, are not.
-- Absent from a complete game means he did not play: not expected. Rule: docs/rules/completeness.md.
WITH scheduled AS (
  SELECT game_id, game_date, home_team_tricode, away_team_tricode, is_final, game_type
  FROM nba_raw.nbac_schedule
  WHERE game_date >= @window_start AND game_date <= @game_date
    AND game_id IS NOT NULL
    AND game_type NOT IN ('pre_season', 'all_star')
    AND game_status_text NOT IN ('Postponed', 'Cancelled')
),
opening AS (
  SELECT IFNULL(MIN(game_date), @game_date) AS first_game_date
  FROM scheduled
  WHERE game_type = 'regular_season'
),
final_games AS (
  SELECT game_id, game_date, home_team_tricode AS team_abbr FROM scheduled WHERE is_final
  UNION ALL
  SELECT game_id, game_date, away_team_tricode FROM scheduled WHERE is_final
),
entity AS (
  SELECT player_lookup, team_abbr
  FROM nba_analytics.upcoming_player_game_context
  WHERE game_date = @game_date
),
own AS (
  SELECT summary.player_lookup, summary.team_abbr, summary.game_id, summary.game_date, entity.team_abbr AS current_team_abbr
  FROM nba_analytics.player_game_summary AS summary
  JOIN entity ON entity.player_lookup = summary.player_lookup
  WHERE summary.game_date >= @window_start AND summary.game_date < @game_date
),
stint AS (
  SELECT player_lookup, team_abbr, MIN(game_date) AS first_date,
    IF(team_abbr = current_team_abbr, DATE_SUB(@game_date, INTERVAL 1 DAY), MAX(game_date)) AS last_date
  FROM own
  GROUP BY player_lookup, team_abbr, current_team_abbr
),
complete AS (
  SELECT game_id
  FROM nba_analytics.team_defense_game_summary
  WHERE game_date >= @window_start AND game_date < @game_date
  GROUP BY game_id
),
keys AS (
  SELECT player_lookup AS entity, game_id AS input_key, game_date AS key_date, TRUE AS is_found
  FROM own
  UNION ALL
  SELECT stint.player_lookup, final_games.game_id, final_games.game_date, FALSE
  FROM stint
  JOIN final_games
    ON final_games.team_abbr = stint.team_abbr
    AND final_games.game_date >= stint.first_date
    AND final_games.game_date <= stint.last_date
  LEFT JOIN complete ON complete.game_id = final_games.game_id
  LEFT JOIN own ON own.player_lookup = stint.player_lookup AND own.game_id = final_games.game_id
  WHERE complete.game_id IS NULL AND own.game_id IS NULL
)
SELECT
  keys.entity,
  keys.input_key,
  keys.key_date,
  keys.is_found,
  DATE_DIFF(@game_date, opening.first_game_date, DAY) < 14 AS is_bootstrap
FROM keys
CROSS JOIN opening
