CREATE TABLE IF NOT EXISTS `nba_analytics.team_defense_game_summary` (
  game_id STRING NOT NULL OPTIONS (description = "Game as 20251227_LAL_GSW: date in New York, away, home."),
  game_date DATE NOT NULL OPTIONS (description = "Date of the game in New York."),
  season_year INT64 NOT NULL OPTIONS (description = "Start year: 2024 for 2024-25."),
  defending_team_abbr STRING NOT NULL OPTIONS (description = "The team that defends, three letters."),
  opponent_team_abbr STRING NOT NULL OPTIONS (description = "The other team, three letters."),
  home_game BOOL NOT NULL OPTIONS (description = "True if the team plays at home."),
  win_flag BOOL OPTIONS (description = "True if the defending team won."),
  points_allowed INT64 NOT NULL OPTIONS (description = "Points of the opponent."),
  opp_fg_makes INT64 OPTIONS (description = "Sum over the opponent's players: fg makes; null where one of them is unknown."),
  opp_fg_attempts INT64 OPTIONS (description = "Sum over the opponent's players: fg attempts; null where one of them is unknown."),
  opp_three_pt_makes INT64 OPTIONS (description = "Sum over the opponent's players: three pt makes; null where one of them is unknown."),
  opp_three_pt_attempts INT64 OPTIONS (description = "Sum over the opponent's players: three pt attempts; null where one of them is unknown."),
  opp_ft_makes INT64 OPTIONS (description = "Sum over the opponent's players: ft makes; null where one of them is unknown."),
  opp_ft_attempts INT64 OPTIONS (description = "Sum over the opponent's players: ft attempts; null where one of them is unknown."),
  opp_rebounds INT64 OPTIONS (description = "Sum over the opponent's players: rebounds; null where one of them is unknown."),
  opp_assists INT64 OPTIONS (description = "Sum over the opponent's players: assists; null where one of them is unknown."),
  opp_turnovers INT64 OPTIONS (description = "Sum over the opponent's players: turnovers; null where one of them is unknown."),
  opp_offensive_rebounds INT64 OPTIONS (description = "Sum over the opponent's players: offensive rebounds; null where one of them is unknown."),
  possessions FLOAT64 OPTIONS (description = "Of the opponent: FGA + 0.44 FTA + turnovers - offensive rebounds; null if one is unknown."),
  defensive_rating FLOAT64 OPTIONS (description = "Points allowed per 100 possessions."),
  opponent_pace FLOAT64 OPTIONS (description = "The opponent's possessions per 48 minutes."),
  processed_at TIMESTAMP NOT NULL OPTIONS (description = "When this row was written.")
)
PARTITION BY game_date
CLUSTER BY game_id, defending_team_abbr
OPTIONS (description = "One row: one team and complete game", require_partition_filter = TRUE);
