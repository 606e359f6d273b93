-- All known players, by the name that tables join by. Grain: one person.
SELECT universal_player_id, player_lookup, player_full_name, team_abbr, bdl_player_id, nba_id, first_listed_on, last_listed_on
FROM nba_reference.players
