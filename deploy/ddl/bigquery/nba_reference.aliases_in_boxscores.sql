CREATE TABLE IF NOT EXISTS `nba_reference.aliases_in_boxscores` (
  name_date DATE NOT NULL OPTIONS (description = "Day that the feed's rows are filed under, US Eastern."),
  alias_lookup STRING NOT NULL OPTIONS (description = "The name as the feed spells it, normalised."),
  player_lookup STRING NOT NULL OPTIONS (description = "The name box scores use."),
  meaning STRING NOT NULL OPTIONS (description = "Both: jimmybutleriii=jimmybutler."),
  processed_at TIMESTAMP NOT NULL OPTIONS (description = "When this row was written.")
)
PARTITION BY name_date
CLUSTER BY alias_lookup
OPTIONS (description = "One row: one day and alias that nba_analytics.player_boxscores uses", require_partition_filter = TRUE);
