-- Which games of this season should be known of each player with a context row on the date, and which are.
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
  SELECT game_id, game_date, home_team_tricode AS team FROM scheduled WHERE is_final
  UNION ALL
  SELECT game_id, game_date, away_team_tricode FROM scheduled WHERE is_final
),
own AS (
  SELECT summary.player_lookup AS player, summary.team_abbr AS team, summary.game_id, summary.game_date, context.team_abbr AS team_now
  FROM nba_analytics.player_game_summary AS summary
  JOIN nba_analytics.upcoming_player_game_context AS context ON context.player_lookup = summary.player_lookup
  WHERE context.game_date = @game_date
    AND summary.game_date >= @window_start AND summary.game_date < @game_date
),
incomplete AS (
  SELECT team_games.team, team_games.game_id, team_games.game_date
  FROM team_games
  LEFT JOIN nba_analytics.team_defense_game_summary AS complete
    ON complete.game_id = team_games.game_id AND complete.defending_team_abbr = team_games.team
    AND complete.game_date >= @window_start AND complete.game_date < @game_date
  WHERE complete.game_id IS NULL
),
stint AS (
  SELECT own.player, own.team, MIN(own.game_date) AS first_date,
    IF(own.team = MIN(own.team_now), @game_date, MAX(own.game_date)) AS last_date
  FROM own
  GROUP BY own.player, own.team
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
)
SELECT
  known_and_missing.player AS entity,
  known_and_missing.game_id AS input_key,
  known_and_missing.game_date AS key_date,
  known_and_missing.is_found,
  DATE_DIFF(@game_date, opening.first_game_date, DAY) < @bootstrap_days AS is_bootstrap
FROM known_and_missing
CROSS JOIN opening
