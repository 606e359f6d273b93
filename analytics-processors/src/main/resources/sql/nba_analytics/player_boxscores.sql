-- nba_analytics.player_boxscores: the players of a game's box score, from the source that counts. Grain: one player and game, as the source names them.
-- Also those who sat: being listed is being on the team. Names are not joined yet.
SELECT
  listed.game_id,
  @game_date AS game_date,
  listed.season_year,
  listed.team_abbr,
  listed.home_team_abbr,
  listed.away_team_abbr,
  listed.home_team_score,
  listed.away_team_score,
  listed.player_lookup,
  listed.player_full_name,
  listed.source,
  counted.is_whole_for_both AS is_complete,
  listed.is_final,
  IFNULL(listed.period, 4 + counted.overtimes) AS period,
  listed.starter_flag,
  listed.did_not_play,
  listed.minutes_played,
  listed.points,
  listed.rebounds,
  listed.assists,
  listed.steals,
  listed.blocks,
  listed.turnovers,
  listed.personal_fouls,
  listed.offensive_rebounds,
  listed.defensive_rebounds,
  listed.field_goals_made,
  listed.field_goals_attempted,
  listed.three_pointers_made,
  listed.three_pointers_attempted,
  listed.free_throws_made,
  listed.free_throws_attempted,
  listed.plus_minus
FROM nba_raw.player_boxscore_rows AS listed
JOIN nba_analytics.boxscore_sources AS counted
  ON counted.game_id = listed.game_id AND counted.team_abbr = listed.team_abbr AND counted.source = listed.source
WHERE listed.game_date = @game_date AND counted.game_date = @game_date AND counted.is_used
QUALIFY ROW_NUMBER() OVER ( -- a book may print one name twice
  PARTITION BY listed.game_id, listed.player_lookup ORDER BY IF(listed.points IS NULL, 1, 0), listed.captured_at DESC, listed.team_abbr) = 1
