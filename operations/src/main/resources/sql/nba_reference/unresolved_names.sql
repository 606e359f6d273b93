-- Names of some days that join no player, those with a betting line first. Grain: one name, feed and problem.
SELECT
  player_lookup,
  feed,
  problem,
  MIN(printed_name) AS name_printed,
  MIN(name_date) AS first_seen,
  MAX(name_date) AS last_seen,
  COUNT(DISTINCT name_date) AS days,
  SUM(rows_affected) AS row_total,
  LOGICAL_OR(has_line) AS has_a_line,
  STRING_AGG(DISTINCT teams, ',' ORDER BY teams) AS all_teams
FROM nba_reference.unresolved_players
WHERE name_date >= @from_date AND name_date <= @to_date
GROUP BY player_lookup, feed, problem
