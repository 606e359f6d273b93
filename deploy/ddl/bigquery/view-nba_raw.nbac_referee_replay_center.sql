CREATE OR REPLACE VIEW `nba_raw.nbac_referee_replay_center`
OPTIONS (description = "One row: one official and day in the replay centre") AS
-- nba_raw.nbac_referee_replay_center: the officials in the replay centre. Grain: one official and day.
SELECT game_date, official_code, official_name
FROM nba_raw.nbac_referee_assignments
WHERE duty = 'replay_center'
;
