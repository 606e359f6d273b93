CREATE TABLE IF NOT EXISTS `nba_orchestration.rejected_rows` (
  table_name STRING NOT NULL OPTIONS (description = "The table it was meant for."),
  json_pointer STRING NOT NULL OPTIONS (description = "What is wrong, from the document's root."),
  reason STRING NOT NULL OPTIONS (description = "Why it was rejected, one sentence."),
  row_json STRING NOT NULL OPTIONS (description = "The row as the document has it."),
  feed STRING OPTIONS (description = "The prefix that led to the processor."),
  reason_kind STRING OPTIONS (description = "The reason without numbers and quoted values: what went wrong in the same way has the same."),
  kind STRING OPTIONS (description = "BAD: it should have been a row of the table. CONTRADICTION: an earlier row of the document has the same key. OUT_OF_SCOPE: a sound row of something else."),
  natural_key STRING OPTIONS (description = "Its natural key and day as a JSON object, as far as they could be read."),
  captured_at TIMESTAMP NOT NULL OPTIONS (description = "When the source was captured: from the object's name, else the document, else storage."),
  source_path STRING NOT NULL OPTIONS (description = "Path of the object the row was read from."),
  source_generation INT64 NOT NULL OPTIONS (description = "Generation of the object the row was read from."),
  processed_at TIMESTAMP NOT NULL OPTIONS (description = "When this row was written.")
)
CLUSTER BY source_path, source_generation, json_pointer
OPTIONS (description = "One row: one rejected row of one object version");
