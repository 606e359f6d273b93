-- Every alias there is. Grain: one alias.
SELECT alias_lookup, player_lookup, valid_from, valid_to, source
FROM nba_reference.player_aliases
ORDER BY alias_lookup
