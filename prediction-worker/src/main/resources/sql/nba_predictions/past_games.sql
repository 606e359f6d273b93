-- The newest 30 games this season of everyone on a date's slate, each with what was known before it. Grain: one player and earlier game.
-- As of: games before game_date; rating, rest and averages are those of the feature row of that game, which saw only what came before it.
-- window_start is the season's first day; an empty player_lookup reads the whole slate.
SELECT past.player_lookup, past.game_id, past.game_date, past.points, past.home_game,
  known.opponent_def_rating, known.days_rest, known.points_avg_last_5, known.points_avg_season
FROM nba_precompute.ml_feature_store AS tonight
INNER JOIN nba_analytics.player_game_summary AS past
  ON past.player_lookup = tonight.player_lookup AND past.game_date >= @window_start AND past.game_date < @game_date
LEFT JOIN nba_precompute.ml_feature_store AS known
  ON known.player_lookup = past.player_lookup AND known.game_id = past.game_id AND known.feature_version = @feature_version
  AND known.game_date >= @window_start AND known.game_date < @game_date
WHERE tonight.game_date = @game_date AND tonight.feature_version = @feature_version
  AND (@player_lookup = '' OR tonight.player_lookup = @player_lookup)
QUALIFY ROW_NUMBER() OVER (PARTITION BY past.player_lookup ORDER BY past.game_date DESC, past.game_id) <= 30
