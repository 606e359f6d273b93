-- How many predictions of a day were withdrawn and not made again. Grain: one row.
SELECT COUNT(*) AS predictions
FROM nba_predictions.player_prop_predictions
WHERE game_date = @game_date AND withdrawn_at IS NOT NULL AND superseded_by IS NULL AND NOT is_active
