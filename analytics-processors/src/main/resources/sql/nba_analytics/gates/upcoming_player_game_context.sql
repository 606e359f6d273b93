-- Which games of this season should be known of each player who may play on the date, and which are.
-- His own games are; his team's final games without a complete box score, while he was there and no row of his is known, are not.
-- Absent from a complete game means he did not play: not expected. Rule: docs/rules/completeness.md.
WITH scheduled AS (
  SELECT game_id, game_date, home_team_tricode, away_team_tricode, is_final, game_type
  FROM nba_raw.nbac_schedule
  WHERE game_date >= @window_start AND game_date < @game_date
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
  SELECT game_id, game_date, is_final, home_team_tricode AS team FROM scheduled
  UNION ALL
  SELECT game_id, game_date, is_final, away_team_tricode FROM scheduled
),
box AS (
  SELECT IFNULL(alias.player_lookup, listed.player_lookup) AS player, listed.team_abbr AS team, listed.game_date
  FROM nba_analytics.player_boxscores AS listed
  JOIN scheduled ON scheduled.game_id = listed.game_id
  LEFT JOIN nba_reference.aliases_in_boxscores AS alias
    ON alias.alias_lookup = listed.player_lookup AND alias.name_date = listed.game_date
    AND alias.name_date >= @window_start AND alias.name_date < @game_date
  WHERE listed.game_date >= @window_start AND listed.game_date < @game_date AND listed.is_final
),
newest AS (
  SELECT player, MAX(game_date) AS newest_date
  FROM box
  GROUP BY box.player
),
roster AS (
  SELECT box.player, MIN(box.team) AS team
  FROM box
  JOIN newest ON newest.player = box.player AND newest.newest_date = box.game_date
  JOIN nba_analytics.slate_games AS tonight
    ON box.team IN (tonight.home_team_abbr, tonight.away_team_abbr) AND tonight.game_date = @game_date
  GROUP BY box.player
),
own AS (
  SELECT summary.player_lookup AS player, summary.game_id, summary.game_date
  FROM nba_analytics.player_game_summary AS summary
  JOIN roster ON roster.player = summary.player_lookup
  WHERE summary.game_date >= @window_start AND summary.game_date < @game_date
),
incomplete AS (
  SELECT team_games.team, team_games.game_id, team_games.game_date
  FROM team_games
  LEFT JOIN nba_analytics.team_defense_game_summary AS complete
    ON complete.game_id = team_games.game_id AND complete.defending_team_abbr = team_games.team
    AND complete.game_date >= @window_start AND complete.game_date < @game_date
  WHERE team_games.is_final AND complete.game_id IS NULL
),
stint AS (
  SELECT box.player, box.team, MIN(box.game_date) AS first_date,
    IF(box.team = MIN(roster.team), @game_date, MAX(box.game_date)) AS last_date
  FROM box
  JOIN (SELECT DISTINCT team FROM incomplete) AS affected ON affected.team = box.team
  JOIN roster ON roster.player = box.player
  GROUP BY box.player, box.team
),
missing AS (
  SELECT stint.player, incomplete.game_id, incomplete.game_date
  FROM incomplete
  JOIN stint ON stint.team = incomplete.team AND incomplete.game_date >= stint.first_date AND incomplete.game_date <= stint.last_date
  LEFT JOIN own ON own.player = stint.player AND own.game_id = incomplete.game_id
  WHERE own.game_id IS NULL
),
known_and_missing AS (
  SELECT player, game_id, game_date, TRUE AS is_found FROM own
  UNION ALL
  SELECT player, game_id, game_date, FALSE FROM missing
  UNION ALL
  -- of whom nothing is expected is complete: he must be seen to be, or a hold of his would never end
  SELECT roster.player, CAST(NULL AS STRING), CAST(NULL AS DATE), TRUE
  FROM roster
  LEFT JOIN own ON own.player = roster.player
  LEFT JOIN missing ON missing.player = roster.player
  WHERE own.player IS NULL AND missing.player IS NULL
)
SELECT
  known_and_missing.player AS entity,
  known_and_missing.game_id AS input_key,
  known_and_missing.game_date AS key_date,
  known_and_missing.is_found,
  DATE_DIFF(@game_date, opening.first_game_date, DAY) < @bootstrap_days AS is_bootstrap
FROM known_and_missing
CROSS JOIN opening
