CREATE OR REPLACE VIEW `nba_raw.bettingpros_player_points_props`
OPTIONS (description = "One row: one offer on points, side, bookmaker, line and snapshot") AS
-- nba_raw.bettingpros_player_points_props: offers on points. Grain: one offer, side, bookmaker, line and snapshot.
SELECT game_date, snapshot_timestamp, bp_event_id, offer_id, bet_side, bp_player_id, player_name, player_lookup, player_team, player_position,
  book_id, bookmaker, line_id,
  line AS points_line,
  odds_american, odds_decimal, is_active, is_best_line, bookmaker_last_update, opening_line, opening_odds, opening_book_id, opening_timestamp
FROM nba_raw.bettingpros_player_props
WHERE market_type = 'points'
;
