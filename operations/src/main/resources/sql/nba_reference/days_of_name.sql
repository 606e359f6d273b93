-- On which days any feed uses a name. Grain: one day.
SELECT DISTINCT name_date
FROM nba_reference.feed_names
WHERE player_lookup = @player_lookup
ORDER BY name_date
