-- What the demonstration ends with. Grain: one count.
SELECT '1 games played' AS what, COUNT(*) AS amount FROM nba_raw.nbac_schedule WHERE is_final
UNION ALL SELECT '2 box-score rows', COUNT(*) FROM nba_raw.bdl_player_boxscores
UNION ALL SELECT '3 players excluded at some time, for incomplete input', COUNT(DISTINCT entity_id) FROM nba_orchestration.reprocess_attempts
UNION ALL SELECT '4 of them held', COUNT(DISTINCT entity_id) FROM nba_orchestration.reprocess_attempts WHERE outcome = 'HELD'
UNION ALL SELECT '5 of them released because their data arrived', COUNT(DISTINCT entity_id) FROM nba_orchestration.reprocess_attempts WHERE outcome = 'RELEASED'
UNION ALL SELECT '6 predictions made', COUNT(*) FROM nba_predictions.player_prop_predictions
UNION ALL SELECT '7 predictions active, one for each game, player and system', COUNTIF(is_active) FROM nba_predictions.player_prop_predictions
UNION ALL SELECT '8 predictions graded', COUNTIF(is_current) FROM nba_predictions.prediction_accuracy
