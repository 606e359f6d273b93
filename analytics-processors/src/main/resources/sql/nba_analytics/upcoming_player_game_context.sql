-- nba_analytics.upcoming_player_game_context: who may play on the date, and what was known. Grain: one player and game.
-- As of: games before @game_date, lines and injuries before the game's cut-off. Status and score of the game itself are not read.
WITH slate AS (
  SELECT game_id, season_year, tip_off_at, tip_source, is_playoffs, home_team_abbr AS team_abbr, away_team_abbr AS opponent_team_abbr,
    TRUE AS home_game
  FROM nba_analytics.slate_games
  WHERE game_date = @game_date
  UNION ALL
  SELECT game_id, season_year, tip_off_at, tip_source, is_playoffs, away_team_abbr, home_team_abbr, FALSE
  FROM nba_analytics.slate_games
  WHERE game_date = @game_date
),
scheduled AS (
  SELECT game_id, game_date, home_team_tricode, away_team_tricode, is_final
  FROM nba_raw.nbac_schedule
  WHERE game_date >= @window_start AND game_date < @game_date
    AND game_id IS NOT NULL
    AND game_type NOT IN ('pre_season', 'all_star')
    AND game_status_text NOT IN ('Postponed', 'Cancelled')
),
team_games AS ( -- every team's games of the season so far, 1 is the newest
  SELECT *, ROW_NUMBER() OVER (PARTITION BY team_abbr ORDER BY game_date DESC, game_id DESC) AS recency
  FROM (
    SELECT game_id, game_date, is_final, home_team_tricode AS team_abbr FROM scheduled
    UNION ALL
    SELECT game_id, game_date, is_final, away_team_tricode FROM scheduled
  )
),
team_so_far AS (
  SELECT team_abbr, COUNT(*) AS games, MAX(game_date) AS last_game_date
  FROM team_games
  GROUP BY team_abbr
),
box AS ( -- also those who sat: being listed is being on the team
  SELECT
    IFNULL(alias.player_lookup, box.player_lookup) AS player_lookup,
    box.player_full_name,
    box.team_abbr,
    box.game_date,
    team_games.recency
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
  QUALIFY ROW_NUMBER() OVER (PARTITION BY player_lookup ORDER BY game_date DESC, player_full_name) = 1
),
snapshot AS ( -- of each game the newest whole list before its cut-off
  SELECT slate.game_id, MAX(injuries.scrape_timestamp) AS taken_at
  FROM slate
  JOIN nba_raw.bdl_injuries AS injuries
    ON injuries.scrape_timestamp < slate.tip_off_at
    AND injuries.scrape_date >= DATE_SUB(@game_date, INTERVAL 4 DAY) AND injuries.scrape_date <= @game_date
  GROUP BY slate.game_id
),
listed AS (
  SELECT
    snapshot.game_id,
    IFNULL(alias.player_lookup, injuries.player_lookup) AS player_lookup,
    injuries.injury_status_normalized AS status
  FROM snapshot
  JOIN nba_raw.bdl_injuries AS injuries
    ON injuries.scrape_timestamp = snapshot.taken_at
    AND injuries.scrape_date >= DATE_SUB(@game_date, INTERVAL 4 DAY) AND injuries.scrape_date <= @game_date
  LEFT JOIN nba_reference.player_aliases AS alias
    ON alias.alias_lookup = injuries.player_lookup
    AND IFNULL(alias.valid_from, @game_date) <= @game_date
    AND IFNULL(alias.valid_to, @game_date) >= @game_date
  WHERE TRUE
  QUALIFY ROW_NUMBER() OVER (
    PARTITION BY snapshot.game_id, IFNULL(alias.player_lookup, injuries.player_lookup)
    ORDER BY injuries.injury_status_normalized = 'out' DESC, injuries.injury_status_normalized) = 1
),
may_play AS (
  SELECT
    slate.*,
    newest_row.player_lookup,
    newest_row.player_full_name,
    listed.status AS injury_status,
    snapshot.taken_at AS injury_snapshot_at
  FROM slate
  JOIN newest_row ON newest_row.team_abbr = slate.team_abbr AND newest_row.recency <= 10
  LEFT JOIN snapshot ON snapshot.game_id = slate.game_id
  LEFT JOIN listed ON listed.game_id = slate.game_id AND listed.player_lookup = newest_row.player_lookup
  WHERE IFNULL(listed.status, 'available') <> 'out'
),
played AS (
  SELECT
    summary.player_lookup,
    summary.game_date,
    summary.game_id,
    CAST(summary.minutes_played AS FLOAT64) AS minutes,
    DATE_DIFF(@game_date, summary.game_date, DAY) AS days_ago,
    DATE_DIFF(summary.game_date, LAG(summary.game_date) OVER (PARTITION BY summary.player_lookup ORDER BY summary.game_date), DAY)
      AS days_since_the_one_before
  FROM nba_analytics.player_game_summary AS summary
  JOIN may_play ON may_play.player_lookup = summary.player_lookup
  WHERE summary.game_date >= @window_start AND summary.game_date < @game_date
),
load_of_player AS (
  SELECT
    player_lookup,
    MIN(days_ago) - 1 AS days_rest,
    COUNTIF(days_ago <= 7) AS games_7,
    COUNTIF(days_ago <= 14) AS games_14,
    SUM(IF(days_ago <= 7, minutes, 0)) AS minutes_7,
    SUM(IF(days_ago <= 14, minutes, 0)) AS minutes_14,
    COUNTIF(days_ago <= 13 AND days_since_the_one_before = 1) AS back_to_backs_14 -- both games in the last 14 days
  FROM played
  GROUP BY player_lookup
),
defence AS (
  SELECT
    *,
    ROW_NUMBER() OVER (PARTITION BY defending_team_abbr ORDER BY game_date DESC, game_id DESC) AS recency_of_defence,
    ROW_NUMBER() OVER (PARTITION BY opponent_team_abbr ORDER BY game_date DESC, game_id DESC) AS recency_of_offence
  FROM nba_analytics.team_defense_game_summary
  WHERE game_date >= @window_start AND game_date < @game_date
),
rating_of_team AS (
  SELECT
    defending_team_abbr AS team_abbr,
    COUNT(*) AS games,
    AVG(IF(recency_of_defence <= 15, defensive_rating, NULL)) AS rating_15
  FROM defence
  GROUP BY defending_team_abbr
),
pace_of_team AS ( -- a team's own possessions are those its opponents defended
  SELECT opponent_team_abbr AS team_abbr, AVG(opponent_pace) AS pace_10
  FROM defence
  WHERE recency_of_offence <= 10
  GROUP BY opponent_team_abbr
),
stint AS (
  SELECT box.player_lookup, box.team_abbr, MIN(box.game_date) AS first_date,
    IF(box.team_abbr = MIN(may_play.team_abbr), @game_date, MAX(box.game_date)) AS last_date
  FROM box
  JOIN may_play ON may_play.player_lookup = box.player_lookup
  GROUP BY box.player_lookup, box.team_abbr
),
should_be_known AS ( -- his own games, and his team's final games without a complete box score while he was there
  SELECT player_lookup, game_id, game_date, TRUE AS is_found
  FROM played
  UNION ALL
  SELECT stint.player_lookup, team_games.game_id, team_games.game_date, FALSE
  FROM stint
  JOIN team_games
    ON team_games.team_abbr = stint.team_abbr
    AND team_games.game_date >= stint.first_date
    AND team_games.game_date <= stint.last_date
    AND team_games.is_final
  LEFT JOIN defence ON defence.game_id = team_games.game_id AND defence.defending_team_abbr = team_games.team_abbr
  LEFT JOIN played ON played.player_lookup = stint.player_lookup AND played.game_id = team_games.game_id
  WHERE defence.game_id IS NULL AND played.game_id IS NULL
),
completeness AS (
  SELECT player_lookup, SAFE_DIVIDE(CAST(COUNTIF(is_found) AS FLOAT64), CAST(COUNT(*) AS FLOAT64)) AS ratio
  FROM (
    SELECT *, ROW_NUMBER() OVER (PARTITION BY player_lookup ORDER BY game_date DESC, game_id DESC) AS recency
    FROM should_be_known
  )
  WHERE recency <= 10
  GROUP BY player_lookup
)
SELECT
  may_play.game_id,
  @game_date AS game_date,
  may_play.season_year,
  may_play.player_lookup,
  may_play.player_full_name,
  may_play.team_abbr,
  may_play.opponent_team_abbr,
  may_play.home_game,
  may_play.tip_off_at,
  may_play.tip_source,
  load_of_player.days_rest,
  DATE_DIFF(@game_date, opponent.last_game_date, DAY) - 1 AS opponent_days_rest,
  IFNULL(load_of_player.days_rest = 0, FALSE) AS back_to_back,
  IFNULL(load_of_player.games_7, 0) AS games_in_last_7_days,
  IFNULL(load_of_player.games_14, 0) AS games_in_last_14_days,
  ROUND(IFNULL(load_of_player.minutes_7, 0), 6) AS minutes_in_last_7_days,
  ROUND(IFNULL(load_of_player.minutes_14, 0), 6) AS minutes_in_last_14_days,
  ROUND(SAFE_DIVIDE(load_of_player.minutes_7, CAST(load_of_player.games_7 AS FLOAT64)), 6) AS avg_minutes_per_game_last_7,
  IFNULL(load_of_player.back_to_backs_14, 0) AS back_to_backs_last_14_days,
  may_play.injury_status,
  may_play.injury_snapshot_at,
  lines.game_id IS NOT NULL AS has_prop_line,
  lines.line AS current_points_line,
  lines.opening_line AS opening_points_line,
  lines.line_movement,
  lines.bookmaker AS current_points_line_source,
  lines.line_captured_at,
  lines.over_price_decimal,
  lines.under_price_decimal,
  CASE
    WHEN may_play.is_playoffs THEN 'playoffs'
    WHEN IFNULL(team_so_far.games, 0) < 20 THEN 'early'
    WHEN team_so_far.games < 62 THEN 'mid'
    ELSE 'late'
  END AS season_phase,
  ROUND(opponent_rating.rating_15, 6) AS opponent_def_rating_last_15,
  ROUND(opponent_pace.pace_10, 6) AS opponent_pace_last_10,
  ROUND(team_pace.pace_10, 6) AS team_pace_last_10,
  IFNULL(opponent_rating.games, 0) AS opponent_games_played,
  ROUND(IFNULL(completeness.ratio, 1), 6) AS input_completeness
FROM may_play
LEFT JOIN load_of_player ON load_of_player.player_lookup = may_play.player_lookup
LEFT JOIN team_so_far ON team_so_far.team_abbr = may_play.team_abbr
LEFT JOIN team_so_far AS opponent ON opponent.team_abbr = may_play.opponent_team_abbr
LEFT JOIN rating_of_team AS opponent_rating ON opponent_rating.team_abbr = may_play.opponent_team_abbr
LEFT JOIN pace_of_team AS opponent_pace ON opponent_pace.team_abbr = may_play.opponent_team_abbr
LEFT JOIN pace_of_team AS team_pace ON team_pace.team_abbr = may_play.team_abbr
LEFT JOIN completeness ON completeness.player_lookup = may_play.player_lookup
LEFT JOIN nba_analytics.player_points_lines AS lines
  ON lines.game_id = may_play.game_id AND lines.player_lookup = may_play.player_lookup AND lines.game_date = @game_date
