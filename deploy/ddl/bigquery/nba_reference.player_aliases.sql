CREATE TABLE IF NOT EXISTS `nba_reference.player_aliases` (
  alias_lookup STRING NOT NULL OPTIONS (description = "The other name, normalised: jimmybutleriii."),
  player_lookup STRING NOT NULL OPTIONS (description = "The name box scores use: jimmybutler."),
  valid_from DATE OPTIONS (description = "First day on which the alias holds; null: always did."),
  valid_to DATE OPTIONS (description = "Last day on which it holds; null: still does."),
  source STRING NOT NULL OPTIONS (description = "Who says so: the document's /source."),
  captured_at TIMESTAMP NOT NULL OPTIONS (description = "When the source was captured: from the object's name, else the document, else storage."),
  source_path STRING NOT NULL OPTIONS (description = "Path of the object the row was read from."),
  source_generation INT64 NOT NULL OPTIONS (description = "Generation of the object the row was read from."),
  processed_at TIMESTAMP NOT NULL OPTIONS (description = "When this row was written.")
)
CLUSTER BY alias_lookup
OPTIONS (description = "One row: one alias");
