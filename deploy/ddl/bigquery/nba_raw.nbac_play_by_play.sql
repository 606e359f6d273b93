CREATE TABLE IF NOT EXISTS `nba_raw.nbac_play_by_play` (
  nba_game_id STRING NOT NULL OPTIONS (description = "The league's id, ten digits."),
  game_date DATE NOT NULL OPTIONS (description = "Day of the game, US Eastern: the path's, the only one."),
  season_year INT64 NOT NULL OPTIONS (description = "Start year: 2024 for 2024-25."),
  event_id STRING NOT NULL OPTIONS (description = "The league's number of the event in the game; no order, corrections come late."),
  event_sequence INT64 NOT NULL OPTIONS (description = "Sorts the events of a game."),
  period INT64 NOT NULL OPTIONS (description = "1 to 4, 5 is the first overtime."),
  game_clock_seconds NUMERIC(6,2) NOT NULL OPTIONS (description = "Seconds left in the period; in its last minute with tenths."),
  time_elapsed_seconds NUMERIC(6,2) NOT NULL OPTIONS (description = "Seconds since the period began: of 720, in an overtime of 300."),
  event_type STRING NOT NULL OPTIONS (description = "2pt, 3pt, freethrow, rebound, foul."),
  event_action_type STRING OPTIONS (description = "The kind within the type: Layup, defensive, 1 of 2, in, out."),
  event_description STRING OPTIONS (description = "As printed."),
  score_home INT64 OPTIONS (description = "Points of the hosts after it."),
  score_away INT64 OPTIONS (description = "Points of the visitors after it."),
  team_abbr STRING OPTIONS (description = "Whose event it is, also a team rebound or timeout; null for the period's and the game's own."),
  player_1_id INT64 OPTIONS (description = "The league's id of whose event it is; null if it is a team's."),
  player_1_name STRING OPTIONS (description = "As printed: I. Zubac."),
  player_2_id INT64 OPTIONS (description = "The league's id of the second one in it."),
  player_2_role STRING OPTIONS (description = "What he did in it."),
  player_3_id INT64 OPTIONS (description = "The league's id of the third one in it."),
  player_3_role STRING OPTIONS (description = "What he did in it."),
  shot_made BOOL OPTIONS (description = "Whether a shot or free throw went in; else null."),
  shot_type STRING OPTIONS (description = "What a shot is worth; null for other events."),
  shot_x FLOAT64 OPTIONS (description = "Per cent of the court's length, from the left."),
  shot_y FLOAT64 OPTIONS (description = "Per cent of the court's width."),
  shot_distance FLOAT64 OPTIONS (description = "Feet from the basket, as the league measured it."),
  captured_at TIMESTAMP NOT NULL OPTIONS (description = "When the source was captured: from the object's name, else the document, else storage."),
  source_path STRING NOT NULL OPTIONS (description = "Path of the object the row was read from."),
  source_generation INT64 NOT NULL OPTIONS (description = "Generation of the object the row was read from."),
  processed_at TIMESTAMP NOT NULL OPTIONS (description = "When this row was written.")
)
PARTITION BY game_date
CLUSTER BY nba_game_id, event_id
OPTIONS (description = "One row: one event of a game", require_partition_filter = TRUE);
