CREATE TABLE IF NOT EXISTS `nba_raw.bdl_standings` (
  date_recorded DATE NOT NULL OPTIONS (description = "Day described, US Eastern."),
  season_year INT64 NOT NULL OPTIONS (description = "Start year: 2024 for 2024-25."),
  team_abbr STRING NOT NULL OPTIONS (description = "Three letters: LAL."),
  team_id INT64 OPTIONS (description = "The provider's team id, 1 to 30."),
  conference STRING NOT NULL OPTIONS (description = "Half of the league."),
  division STRING OPTIONS (description = "Five teams of a conference."),
  conference_rank INT64 NOT NULL OPTIONS (description = "1 is best."),
  division_rank INT64 NOT NULL OPTIONS (description = "1 is best."),
  wins INT64 NOT NULL OPTIONS (description = "Games won this season."),
  losses INT64 NOT NULL OPTIONS (description = "Games lost this season."),
  games_played INT64 NOT NULL OPTIONS (description = "Wins and losses together."),
  win_percentage FLOAT64 OPTIONS (description = "Wins ÷ games, in [0, 1]; null before the first game."),
  conference_wins INT64 OPTIONS (description = "Won against the own conference. Null if the feed's record is unreadable."),
  conference_losses INT64 OPTIONS (description = "Lost against the own conference. Null if the feed's record is unreadable."),
  division_wins INT64 OPTIONS (description = "Won against the own division. Null if the feed's record is unreadable."),
  division_losses INT64 OPTIONS (description = "Lost against the own division. Null if the feed's record is unreadable."),
  home_wins INT64 OPTIONS (description = "Won at home. Null if the feed's record is unreadable."),
  home_losses INT64 OPTIONS (description = "Lost at home. Null if the feed's record is unreadable."),
  road_wins INT64 OPTIONS (description = "Won on the road. Null if the feed's record is unreadable."),
  road_losses INT64 OPTIONS (description = "Lost on the road. Null if the feed's record is unreadable."),
  captured_at TIMESTAMP NOT NULL OPTIONS (description = "When the source was captured: from the object's name, else the document, else storage."),
  source_path STRING NOT NULL OPTIONS (description = "Path of the object the row was read from."),
  source_generation INT64 NOT NULL OPTIONS (description = "Generation of the object the row was read from."),
  processed_at TIMESTAMP NOT NULL OPTIONS (description = "When this row was written.")
)
PARTITION BY date_recorded
CLUSTER BY team_abbr
OPTIONS (description = "One row: one team and day", require_partition_filter = TRUE);
