CREATE TABLE IF NOT EXISTS `nba_raw.bdl_injuries` (
  scrape_date DATE NOT NULL OPTIONS (description = "Day of the snapshot, US Eastern."),
  scrape_timestamp TIMESTAMP NOT NULL OPTIONS (description = "When the list was captured: the same in all rows of a snapshot."),
  season_year INT64 NOT NULL OPTIONS (description = "Start year of the snapshot's season."),
  feed_player_id INT64 NOT NULL OPTIONS (description = "The player's id as the document writes it."),
  bdl_player_id INT64 OPTIONS (description = "The provider's player id; null for replayed history."),
  nba_id INT64 OPTIONS (description = "The league's player id; only replayed history has it."),
  player_lookup STRING NOT NULL OPTIONS (description = "The name as this feed spells it, normalised."),
  player_full_name STRING NOT NULL OPTIONS (description = "First and last name as printed."),
  team_abbr STRING OPTIONS (description = "The player's team; null without a contract."),
  injury_status STRING OPTIONS (description = "As printed: Out, Day-To-Day."),
  injury_status_normalized STRING NOT NULL OPTIONS (description = "The status by one spelling; unknown if the feed gives none, other if it gives one never seen."),
  reason_category STRING NOT NULL OPTIONS (description = "What keeps him away, by whole words of the description."),
  return_date DATE OPTIONS (description = "Expected return; the year is inferred from the season."),
  return_date_original STRING OPTIONS (description = "As printed: Jul 17, TBD."),
  injury_description STRING OPTIONS (description = "The news behind it, as printed."),
  captured_at TIMESTAMP NOT NULL OPTIONS (description = "When the source was captured: from the object's name, else the document, else storage."),
  source_path STRING NOT NULL OPTIONS (description = "Path of the object the row was read from."),
  source_generation INT64 NOT NULL OPTIONS (description = "Generation of the object the row was read from."),
  processed_at TIMESTAMP NOT NULL OPTIONS (description = "When this row was written.")
)
PARTITION BY scrape_date
CLUSTER BY scrape_timestamp, feed_player_id
OPTIONS (description = "One row: one listed player and snapshot", require_partition_filter = TRUE);
