-- nba_analytics.upcoming_player_game_context: who may play on the date, and what was known. Grain: one player and game.
-- As of: games before game_date, lines and injuries before the game's cut-off. Status and score of the game itself are not read.
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
scheduled AS ( -- the season so far
  SELECT game_id, game_date, home_team_tricode, away_team_tricode, is_final
  FROM nba_raw.nbac_schedule
  WHERE game_date >= @window_start AND game_date < @game_date
    AND game_id IS NOT NULL
    AND game_type NOT IN ('pre_season', 'all_star')
    AND game_status_text NOT IN ('Postponed', 'Cancelled')
),
team_games AS (
  SELECT game_id, game_date, is_final, home_team_tricode AS team FROM scheduled
  UNION ALL
  SELECT game_id, game_date, is_final, away_team_tricode FROM scheduled
),
games_of_slate_teams AS ( -- 1 is the newest
  SELECT team_games.team, team_games.game_date,
    ROW_NUMBER() OVER (PARTITION BY team_games.team ORDER BY team_games.game_date DESC, team_games.game_id DESC) AS recency
  FROM team_games
  JOIN slate ON slate.team_abbr = team_games.team
),
team_so_far AS (
  SELECT team, COUNT(*) AS games, MAX(game_date) AS last_game_date
  FROM games_of_slate_teams
  GROUP BY games_of_slate_teams.team
),
box AS ( -- also those who sat: being listed is being on the team
  SELECT IFNULL(alias.player_lookup, listed.player_lookup) AS player, listed.player_full_name, listed.team_abbr AS team, listed.game_date
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
roster AS ( -- a player belongs to the team of his newest row, unless it is older than the team's last ten games
  SELECT box.player, box.team, MIN(box.player_full_name) AS printed_name
  FROM box
  JOIN newest ON newest.player = box.player AND newest.newest_date = box.game_date
  JOIN games_of_slate_teams AS recent ON recent.team = box.team AND recent.game_date = box.game_date AND recent.recency <= 10
  GROUP BY box.player, box.team
),
lists AS ( -- whole injury lists, who is on none of them is available; listed under two spellings: out wins
  SELECT
    injuries.scrape_timestamp AS taken_at,
    IFNULL(alias.player_lookup, injuries.player_lookup) AS player,
    IF(LOGICAL_OR(injuries.injury_status_normalized = 'out'), 'out', MIN(injuries.injury_status_normalized)) AS status
  FROM nba_raw.bdl_injuries AS injuries
  LEFT JOIN nba_reference.aliases_in_injuries AS alias
    ON alias.alias_lookup = injuries.player_lookup AND alias.name_date = injuries.scrape_date
    AND alias.name_date >= DATE_SUB(@game_date, INTERVAL 4 DAY) AND alias.name_date <= @game_date
  WHERE injuries.scrape_date >= DATE_SUB(@game_date, INTERVAL 4 DAY) AND injuries.scrape_date <= @game_date
  GROUP BY injuries.scrape_timestamp, IFNULL(alias.player_lookup, injuries.player_lookup)
),
newest_list AS ( -- of each game before its cut-off
  SELECT slate.game_id, MAX(taken.taken_at) AS taken_at
  FROM slate
  JOIN (SELECT DISTINCT taken_at FROM lists) AS taken ON taken.taken_at < slate.tip_off_at
  GROUP BY slate.game_id
),
may_play AS (
  SELECT slate.*, roster.player, roster.printed_name, listed.status AS injury_status, newest_list.taken_at AS injury_snapshot_at
  FROM slate
  JOIN roster ON roster.team = slate.team_abbr
  LEFT JOIN newest_list ON newest_list.game_id = slate.game_id
  LEFT JOIN lists AS listed ON listed.taken_at = newest_list.taken_at AND listed.player = roster.player
  WHERE IFNULL(listed.status, 'available') <> 'out'
),
played AS (
  SELECT
    summary.player_lookup AS player,
    summary.game_id,
    summary.game_date,
    CAST(summary.minutes_played AS FLOAT64) AS minutes,
    DATE_DIFF(@game_date, summary.game_date, DAY) AS days_ago
  FROM nba_analytics.player_game_summary AS summary
  JOIN may_play ON may_play.player = summary.player_lookup
  WHERE summary.game_date >= @window_start AND summary.game_date < @game_date
),
load_of_player AS (
  SELECT
    player,
    MIN(days_ago) - 1 AS days_rest,
    COUNTIF(days_ago <= 7) AS games_7,
    COUNTIF(days_ago <= 14) AS games_14,
    SUM(IF(days_ago <= 7, minutes, 0)) AS minutes_7,
    SUM(IF(days_ago <= 14, minutes, 0)) AS minutes_14,
    AVG(IF(days_ago <= 7, minutes, NULL)) AS minutes_per_game_7 -- of games with known minutes
  FROM played
  GROUP BY played.player
),
back_to_backs AS ( -- both games in the last 14 days
  SELECT later.player, COUNT(*) AS pairs
  FROM played AS later
  JOIN played AS earlier ON earlier.player = later.player AND earlier.days_ago = later.days_ago + 1
  WHERE later.days_ago <= 13
  GROUP BY later.player
),
complete AS ( -- both sides of a game in one row; what the opponent allowed is what the team did
  SELECT defence.game_id, defence.game_date, defence.defending_team_abbr AS team, defence.defensive_rating, offence.opponent_pace AS pace
  FROM nba_analytics.team_defense_game_summary AS defence
  JOIN nba_analytics.team_defense_game_summary AS offence
    ON offence.game_id = defence.game_id AND offence.opponent_team_abbr = defence.defending_team_abbr
  WHERE defence.game_date >= @window_start AND defence.game_date < @game_date
    AND offence.game_date >= @window_start AND offence.game_date < @game_date
),
form_of_team AS (
  SELECT
    team,
    COUNT(*) AS games,
    AVG(IF(recency <= 15, defensive_rating, NULL)) AS rating_15,
    AVG(IF(recency <= 10, pace, NULL)) AS pace_10
  FROM (
    SELECT complete.*, ROW_NUMBER() OVER (PARTITION BY complete.team ORDER BY complete.game_date DESC, complete.game_id DESC) AS recency
    FROM complete
    JOIN slate ON slate.team_abbr = complete.team
  ) AS ranked
  GROUP BY ranked.team
),
incomplete AS ( -- final games without a complete box score
  SELECT team_games.team, team_games.game_id, team_games.game_date
  FROM team_games
  LEFT JOIN complete ON complete.game_id = team_games.game_id AND complete.team = team_games.team
  WHERE team_games.is_final AND complete.game_id IS NULL
),
stint AS ( -- from his first to his last row with a team, with tonight's team until today
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
  LEFT JOIN played ON played.player = stint.player AND played.game_id = incomplete.game_id
  WHERE played.game_id IS NULL
),
completeness AS ( -- of his last ten games that should be known
  SELECT player, SAFE_DIVIDE(CAST(COUNTIF(is_found) AS FLOAT64), CAST(COUNT(*) AS FLOAT64)) AS ratio
  FROM (
    SELECT player, is_found, ROW_NUMBER() OVER (PARTITION BY player ORDER BY game_date DESC, game_id DESC) AS recency
    FROM (
      SELECT player, game_id, game_date, FALSE AS is_found FROM missing
      UNION ALL
      SELECT played.player, played.game_id, played.game_date, TRUE
      FROM played
      JOIN (SELECT DISTINCT player FROM missing) AS affected ON affected.player = played.player
    ) AS keys
  ) AS ranked
  WHERE recency <= 10
  GROUP BY ranked.player
)
SELECT
  may_play.game_id,
  @game_date AS game_date,
  may_play.season_year,
  may_play.player AS player_lookup,
  may_play.printed_name AS player_full_name,
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
  ROUND(CAST(IFNULL(load_of_player.minutes_7, 0) AS NUMERIC), 6) AS minutes_in_last_7_days,
  ROUND(CAST(IFNULL(load_of_player.minutes_14, 0) AS NUMERIC), 6) AS minutes_in_last_14_days,
  ROUND(CAST(load_of_player.minutes_per_game_7 AS NUMERIC), 6) AS avg_minutes_per_game_last_7,
  IFNULL(back_to_backs.pairs, 0) AS back_to_backs_last_14_days,
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
  ROUND(CAST(opponent_form.rating_15 AS NUMERIC), 6) AS opponent_def_rating_last_15,
  ROUND(CAST(opponent_form.pace_10 AS NUMERIC), 6) AS opponent_pace_last_10,
  ROUND(CAST(team_form.pace_10 AS NUMERIC), 6) AS team_pace_last_10,
  IFNULL(opponent_form.games, 0) AS opponent_games_played,
  ROUND(CAST(IFNULL(completeness.ratio, 1) AS NUMERIC), 6) AS input_completeness
FROM may_play
LEFT JOIN load_of_player ON load_of_player.player = may_play.player
LEFT JOIN back_to_backs ON back_to_backs.player = may_play.player
LEFT JOIN team_so_far ON team_so_far.team = may_play.team_abbr
LEFT JOIN team_so_far AS opponent ON opponent.team = may_play.opponent_team_abbr
LEFT JOIN form_of_team AS opponent_form ON opponent_form.team = may_play.opponent_team_abbr
LEFT JOIN form_of_team AS team_form ON team_form.team = may_play.team_abbr
LEFT JOIN completeness ON completeness.player = may_play.player
LEFT JOIN nba_analytics.player_points_lines AS lines
  ON lines.game_id = may_play.game_id AND lines.player_lookup = may_play.player AND lines.game_date = @game_date
