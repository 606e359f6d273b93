-- Which games of this season should be known of each player who may play on the date, and which are.
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
team_games AS (
  SELECT game_id, game_date, is_final, home_team_tricode AS team_abbr FROM scheduled
  UNION ALL
  SELECT game_id, game_date, is_final, away_team_tricode FROM scheduled
),
box AS (
  SELECT IFNULL(alias.player_lookup, box.player_lookup) AS player_lookup, box.team_abbr, box.game_date
  FROM nba_raw.bdl_player_boxscores AS box
  JOIN team_games ON team_games.team_abbr = box.team_abbr AND team_games.game_date = box.game_date
  LEFT JOIN nba_reference.player_aliases AS alias
    ON alias.alias_lookup = box.player_lookup
    AND IFNULL(alias.valid_from, box.game_date) <= box.game_date
    AND IFNULL(alias.valid_to, box.game_date) >= box.game_date
  WHERE box.game_date >= @window_start AND box.game_date < @game_date AND box.is_final
),
newest_row AS (
  SELECT *
  FROM box
  WHERE TRUE
  QUALIFY ROW_NUMBER() OVER (PARTITION BY player_lookup ORDER BY game_date DESC, team_abbr) = 1
),
entity AS (
  SELECT newest_row.player_lookup, newest_row.team_abbr
  FROM newest_row
  JOIN team_games ON team_games.team_abbr = newest_row.team_abbr AND team_games.game_date = @game_date
),
stint AS (
  SELECT box.player_lookup, box.team_abbr, MIN(box.game_date) AS first_date,
    IF(box.team_abbr = entity.team_abbr, DATE_SUB(@game_date, INTERVAL 1 DAY), MAX(box.game_date)) AS last_date
  FROM box
  JOIN entity ON entity.player_lookup = box.player_lookup
  GROUP BY box.player_lookup, box.team_abbr, entity.team_abbr
),
own AS (
  SELECT summary.player_lookup, summary.game_id, summary.game_date
  FROM nba_analytics.player_game_summary AS summary
  JOIN entity ON entity.player_lookup = summary.player_lookup
  WHERE summary.game_date >= @window_start AND summary.game_date < @game_date
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
  SELECT stint.player_lookup, team_games.game_id, team_games.game_date, FALSE
  FROM stint
  JOIN team_games
    ON team_games.team_abbr = stint.team_abbr
    AND team_games.game_date >= stint.first_date
    AND team_games.game_date <= stint.last_date
    AND team_games.is_final
  LEFT JOIN complete ON complete.game_id = team_games.game_id
  LEFT JOIN own ON own.player_lookup = stint.player_lookup AND own.game_id = team_games.game_id
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
