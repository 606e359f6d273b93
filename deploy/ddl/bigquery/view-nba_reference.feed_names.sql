CREATE OR REPLACE VIEW `nba_reference.feed_names`
OPTIONS (description = "One row: one day, feed, name and team or pair of teams") AS
-- nba_reference.feed_names: names that feeds use. Grain: one day, feed, name and team, or pair of teams where the feed names only the game.
-- A further feed is a further branch. The constant bounds satisfy BigQuery, which wants one; they leave nothing out.
SELECT game_date AS name_date, 'bdl_player_boxscores' AS feed, player_lookup, team_abbr AS teams, MIN(player_full_name) AS printed_name,
  COUNT(*) AS row_count, FALSE AS is_line
FROM nba_raw.bdl_player_boxscores
WHERE game_date >= DATE '1946-11-01'
GROUP BY game_date, player_lookup, team_abbr
UNION ALL
SELECT game_date, 'odds_api_player_props', player_lookup, CONCAT(away_team_abbr, ' ', home_team_abbr), MIN(player_name), COUNT(*), TRUE
FROM nba_raw.odds_api_player_props
WHERE game_date >= DATE '1946-11-01'
GROUP BY game_date, player_lookup, away_team_abbr, home_team_abbr
UNION ALL
SELECT game_date, 'bettingpros_player_props', player_lookup, player_team, MIN(player_name), COUNT(*), TRUE
FROM nba_raw.bettingpros_player_props
WHERE game_date >= DATE '1946-11-01'
GROUP BY game_date, player_lookup, player_team
UNION ALL
SELECT scrape_date, 'bdl_injuries', player_lookup, team_abbr, MIN(player_full_name), COUNT(*), FALSE
FROM nba_raw.bdl_injuries
WHERE scrape_date >= DATE '1946-11-01'
GROUP BY scrape_date, player_lookup, team_abbr
UNION ALL
SELECT report_date, 'nbac_injury_report', player_lookup, team, MIN(player_full_name), COUNT(*), FALSE
FROM nba_raw.nbac_injury_report
WHERE report_date >= DATE '1946-11-01'
GROUP BY report_date, player_lookup, team
UNION ALL
SELECT game_date, 'nbac_gamebook_player_stats', player_lookup, team_abbr, MIN(player_name_original), COUNT(*), FALSE
FROM nba_raw.nbac_gamebook_player_stats
WHERE game_date >= DATE '1946-11-01' AND player_lookup IS NOT NULL
GROUP BY game_date, player_lookup, team_abbr
UNION ALL
SELECT game_date, 'espn_boxscores', player_lookup, team_abbr, MIN(player_full_name), COUNT(*), FALSE
FROM nba_raw.espn_boxscores
WHERE game_date >= DATE '1946-11-01'
GROUP BY game_date, player_lookup, team_abbr
;
