-- Who has an active prediction for a date and may not be predicted any more, and why. Grain: one player and game.
-- The game first, then the player: ruled out, excluded for incomplete input, not ready, without features, not on the slate.
WITH active AS (
  SELECT DISTINCT game_id, player_lookup
  FROM nba_predictions.player_prop_predictions
  WHERE game_date = @game_date AND is_active
),
scheduled AS ( -- a game that is moved takes its id with it: the former one is in the schedule no more
  SELECT game_id, game_status_text
  FROM nba_raw.nbac_schedule
  WHERE game_date = @game_date AND game_id IS NOT NULL
  QUALIFY ROW_NUMBER() OVER (PARTITION BY game_id ORDER BY nba_game_id) = 1
),
slate AS (
  SELECT game_id, tip_off_at
  FROM nba_analytics.slate_games
  WHERE game_date = @game_date
),
lists AS ( -- whole injury lists, as the slate reads them: upcoming_player_game_context
  SELECT
    injuries.scrape_timestamp AS taken_at,
    IFNULL(alias.player_lookup, injuries.player_lookup) AS player,
    LOGICAL_OR(injuries.injury_status_normalized = 'out') AS is_out
  FROM nba_raw.bdl_injuries AS injuries
  LEFT JOIN nba_reference.aliases_in_injuries AS alias
    ON alias.alias_lookup = injuries.player_lookup AND alias.name_date = injuries.scrape_date
    AND alias.name_date >= DATE_SUB(@game_date, INTERVAL 4 DAY) AND alias.name_date <= @game_date
  WHERE injuries.scrape_date >= DATE_SUB(@game_date, INTERVAL 4 DAY) AND injuries.scrape_date <= @game_date
  GROUP BY injuries.scrape_timestamp, IFNULL(alias.player_lookup, injuries.player_lookup)
),
newest_list AS (
  SELECT slate.game_id, MAX(taken.taken_at) AS taken_at
  FROM slate
  JOIN (SELECT DISTINCT taken_at FROM lists) AS taken ON taken.taken_at < slate.tip_off_at
  GROUP BY slate.game_id
),
ruled_out AS (
  SELECT newest_list.game_id, lists.player
  FROM newest_list
  JOIN lists ON lists.taken_at = newest_list.taken_at
  WHERE lists.is_out
),
latest_attempts AS (
  SELECT entity_id, analysis_date, outcome, held_until
  FROM nba_orchestration.reprocess_attempts
  WHERE analysis_date >= @window_start AND analysis_date <= @game_date
  QUALIFY ROW_NUMBER() OVER (PARTITION BY processor_name, entity_id ORDER BY sequence DESC) = 1
),
left_out AS ( -- a hold that reaches into the day needs no new attempt
  SELECT entity_id, IF(COUNTIF(outcome = 'HELD') > 0, 'HELD', 'INCOMPLETE_INPUT') AS gate_reason
  FROM latest_attempts
  WHERE (outcome IN ('EXCLUDED', 'LEFT_OUT') AND analysis_date = @game_date)
    OR (outcome = 'HELD' AND (analysis_date = @game_date OR held_until > @day_start))
  GROUP BY entity_id
),
features AS (
  SELECT game_id, player_lookup, not_ready_reason
  FROM nba_precompute.ml_feature_store
  WHERE game_date = @game_date
),
context AS (
  SELECT game_id, player_lookup
  FROM nba_analytics.upcoming_player_game_context
  WHERE game_date = @game_date
)
SELECT active.game_id, active.player_lookup,
  CASE
    WHEN scheduled.game_id IS NULL THEN 'GAME_MOVED'
    WHEN scheduled.game_status_text = 'Postponed' THEN 'GAME_POSTPONED'
    WHEN scheduled.game_status_text = 'Cancelled' THEN 'GAME_CANCELLED'
    WHEN ruled_out.player IS NOT NULL THEN 'RULED_OUT'
    WHEN left_out.entity_id IS NOT NULL THEN left_out.gate_reason
    WHEN features.game_id IS NOT NULL THEN features.not_ready_reason
    WHEN context.game_id IS NOT NULL THEN 'NO_FEATURES'
    ELSE 'NOT_ON_SLATE'
  END AS reason,
  scheduled.game_id IS NULL OR scheduled.game_status_text IN ('Postponed', 'Cancelled') AS has_left_the_date,
  slate.tip_off_at
FROM active
LEFT JOIN scheduled ON scheduled.game_id = active.game_id
LEFT JOIN slate ON slate.game_id = active.game_id
LEFT JOIN ruled_out ON ruled_out.game_id = active.game_id AND ruled_out.player = active.player_lookup
LEFT JOIN left_out ON left_out.entity_id = active.player_lookup
LEFT JOIN features ON features.game_id = active.game_id AND features.player_lookup = active.player_lookup
LEFT JOIN context ON context.game_id = active.game_id AND context.player_lookup = active.player_lookup
WHERE features.game_id IS NULL OR features.not_ready_reason IS NOT NULL
