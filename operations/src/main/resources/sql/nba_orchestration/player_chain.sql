-- What each stage knows of one player for one date, from box scores to predictions. Grain: one stage.
SELECT 'box scores' AS stage, COUNT(*) AS found, CAST(MAX(game_date) AS STRING) AS detail
FROM nba_analytics.player_boxscores
WHERE game_date >= @from_date AND game_date < @game_date AND player_lookup = @player_lookup
UNION ALL
SELECT 'roster' AS stage, COUNT(*) AS found, MAX(team_abbr) AS detail
FROM nba_raw.espn_team_rosters
WHERE roster_date >= DATE_SUB(@game_date, INTERVAL 10 DAY) AND roster_date <= @game_date AND player_lookup = @player_lookup
UNION ALL
SELECT 'slate' AS stage, COUNT(*) AS found, MAX(game_id) AS detail
FROM nba_analytics.upcoming_player_game_context
WHERE game_date = @game_date AND player_lookup = @player_lookup
UNION ALL
SELECT 'line' AS stage, COUNT(*) AS found, CAST(MAX(line) AS STRING) AS detail
FROM nba_analytics.player_points_lines
WHERE game_date = @game_date AND player_lookup = @player_lookup
UNION ALL
SELECT 'daily cache' AS stage, COUNT(*) AS found, MAX(team_abbr) AS detail
FROM nba_precompute.player_daily_cache
WHERE cache_date = @game_date AND player_lookup = @player_lookup
UNION ALL
SELECT 'features' AS stage, COUNT(*) AS found, MAX(not_ready_reason) AS detail
FROM nba_precompute.ml_feature_store
WHERE game_date = @game_date AND player_lookup = @player_lookup
UNION ALL
SELECT 'predictions' AS stage, COUNT(DISTINCT system_id) AS found, MAX(recommendation) AS detail
FROM nba_predictions.player_prop_predictions
WHERE game_date = @game_date AND player_lookup = @player_lookup AND is_active
UNION ALL
SELECT 'not predicted' AS stage, COUNT(*) AS found, MIN(reason) AS detail
FROM nba_predictions.not_predicted
WHERE game_date = @game_date AND player_lookup = @player_lookup
